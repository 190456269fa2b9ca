import { randomUUID } from 'node:crypto';
import type { Operation } from '../../platform';
import { actorId, demand, forgetAccess } from '../access';
import { recycleWeb } from '../items/recycledWeb';
import { stamp } from '../items/writeItem';
import { fullControlId, permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny } from '../protocol/Reply';
import { booleanOf, numberOf, objectOf, readBody, textOf } from '../protocol/readBody';
import { findWeb, listsOf, websUnder } from '../store/findRows';
import { addLibraries } from '../store/makeSite';
import { run } from '../../sql';
import { collectionResource } from './respond';
import { webEntity, websBelow } from './webEntity';

export const websOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET /_api/web/webs, webinfos; POST …/webs/add; DELETE a sub-web',
    fidelity: 'partial',
    differs: 'The template names nothing but STS-like libraries; features, navigation and master pages are not there.',
    source: '@pnp/sp webs/types',
    confirmed: false,
  },
];

function addWeb(exchange: Exchange): Reply {
  const {
    tenant: { db },
    web,
    actor,
  } = exchange;
  demand(db, actor, web.scope_id, permission.manageSubwebs);
  const wanted = objectOf(readBody(exchange), 'parameters');
  for (const name of Object.keys(wanted)) {
    if (
      ![
        'Url',
        'Title',
        'Description',
        'Language',
        'WebTemplate',
        'UseSamePermissionsAsParentSite',
        'CustomMasterUrl',
      ].includes(name)
    )
      throw problems.unknownProperty(name, 'SP.WebCreationInformation');
  }
  const leaf = textOf(wanted, 'Url') ?? '';
  if (
    leaf === '' ||
    leaf.length > 128 ||
    /["*:<>?/\\|#%]/.test(leaf) ||
    /^\.|\.$|\.\./.test(leaf) ||
    leaf.startsWith('_')
  )
    throw problems.badArgument('The site address is not valid.');
  const url = `${web.url}/${leaf}`;
  // a library of the parent may already stand at that address
  if (findWeb(db, url) || listsOf(db, web.id).some((list) => list.root.toLowerCase() === url.toLowerCase()))
    throw problems.webTaken(url);
  const inherit = booleanOf(wanted, 'UseSamePermissionsAsParentSite') ?? false;
  const scope = inherit
    ? web.scope_id
    : run(db, "INSERT INTO scopes (kind, parent_id) VALUES ('web', ?)", web.scope_id);
  if (!inherit) run(db, 'INSERT INTO assignments VALUES (?, ?, ?)', scope, actorId(db, actor), fullControlId);
  const at = stamp(exchange);
  const language = numberOf(wanted, 'Language') ?? 1033;
  run(
    db,
    `INSERT INTO webs (guid, url, title, description, parent_id, site_guid, scope_id, unique_scope, created, modified, owners_id, members_id, visitors_id, settings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    randomUUID(),
    url,
    textOf(wanted, 'Title') ?? leaf,
    textOf(wanted, 'Description') ?? '',
    web.id,
    web.site_guid,
    scope,
    inherit ? 0 : 1,
    at,
    at,
    inherit ? web.owners_id : null,
    inherit ? web.members_id : null,
    inherit ? web.visitors_id : null,
    JSON.stringify({ ...inherited(web.settings), language }),
  );
  const made = findWeb(db, url) ?? deny(problems.webMissing(url));
  addLibraries(db, made, at);
  forgetAccess(db);
  return { kind: 'entity', entity: webEntity({ ...exchange, web: made }), status: 201 };
}

/** A new sub-web takes its parent's time zone and locale; from then on they are its own. */
function inherited(settings: string): object {
  const { timeZoneId, localeId } = JSON.parse(settings) as { timeZoneId?: number; localeId?: number };
  return { ...(timeZoneId === undefined ? {} : { timeZoneId }), ...(localeId === undefined ? {} : { localeId }) };
}

/**
 * Puts a sub-web with everything in it into the site collection's recycle bin. Refused for the root and for a web that
 * has webs below it.
 */
export function deleteWeb(exchange: Exchange): void {
  const {
    tenant: { db },
    web,
    actor,
  } = exchange;
  demand(db, actor, web.scope_id, permission.manageWeb);
  if (web.parent_id === null) throw problems.failed('The root site of a site collection cannot be deleted this way.');
  if (websUnder(db, web.id).length > 0)
    throw problems.failed(
      `There was a problem deleting the web site "${web.url}". Sites that have subsites or certain apps can't be deleted. Please try again after deleting all subsites and removing the apps.`,
    );
  recycleWeb(exchange, web, web.parent_id);
  forgetAccess(db);
}

export function websResource(exchange: Exchange): Resource {
  return collectionResource(exchange, () => websBelow(exchange).map((web) => webEntity({ ...exchange, web })), {
    step: (segment) => (segment.name === 'add' ? action(() => addWeb(exchange)) : undefined),
  });
}
