import { randomUUID } from 'node:crypto';
import { actorId, demand, forgetAccess } from '../access';
import { recycleWeb } from '../items/recycledWeb';
import { stamp } from '../items/writeItem';
import { fullControlId, permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { booleanOf, demandMeant, numberOf, objectOf, readBody, textOf } from '../protocol/readBody';
import { demandNames } from '../protocol/refuseName';
import type { SharePointOperation } from '../SharePointOperation';
import { findWeb, listsOf, websUnder } from '../store/findRows';
import { addLibraries } from '../store/makeSite';
import { addAssignmentRow, addScope } from '../store/scopeRows';
import { addWebRow } from '../store/webRows';
import { stepsBy } from '../ways';
import { collectionResource } from './respond';
import { webEntity, webInformation, websBelow } from './webEntity';

const knownProperties = ['Url', 'Title', 'Description', 'Language', 'WebTemplate', 'UseSamePermissionsAsParentSite'];

/** The last part of the new web's address. */
function leafIn(wanted: Properties): string {
  const leaf = textOf(wanted, 'Url') ?? '';
  if (leaf === '' || leaf.length > 128 || /["*:<>?/\\|#%]/.test(leaf) || /^[._]|\.$|\.\./.test(leaf))
    throw problems.badArgument('The site address is not valid.');
  return leaf;
}

function demandFree({ tenant: { db }, web }: Exchange, url: string): void {
  // a library of the parent may already stand at that address
  if (findWeb(db, url) || listsOf(db, web.id).some((list) => list.root.toLowerCase() === url.toLowerCase()))
    throw problems.webTaken(url);
}

/** Permissions of its own, with full control for its maker alone. */
function ownScope({ tenant: { db }, web, actor }: Exchange): number {
  const scope = addScope(db, 'web', web.scope_id, null);
  addAssignmentRow(db, scope, actorId(db, actor), fullControlId);
  return scope;
}

/** A new sub-web takes its parent's time zone and locale; from then on they are its own. */
function inherited(settings: string): object {
  const { timeZoneId, localeId } = JSON.parse(settings) as { timeZoneId?: number; localeId?: number };
  return { ...(timeZoneId === undefined ? {} : { timeZoneId }), ...(localeId === undefined ? {} : { localeId }) };
}

function addWeb(exchange: Exchange): Reply {
  const {
    tenant: { db },
    web,
  } = exchange;
  demand(db, exchange.actor, web.scope_id, permission.manageSubwebs);
  const wanted = objectOf(readBody(exchange), 'parameters');
  demandNames(wanted, 'SP.WebCreationInformation', knownProperties);
  // every template makes the same here
  demandMeant(wanted, { WebTemplate: ['', 'STS', 'STS#0', 'STS#3'] });
  const leaf = leafIn(wanted);
  const url = `${web.url}/${leaf}`;
  demandFree(exchange, url);
  const inherit = booleanOf(wanted, 'UseSamePermissionsAsParentSite') ?? false;
  const at = stamp(exchange);
  const groups = inherit ? web : { owners_id: null, members_id: null, visitors_id: null };
  addWebRow(db, {
    guid: randomUUID(),
    url,
    title: textOf(wanted, 'Title') ?? leaf,
    description: textOf(wanted, 'Description') ?? '',
    parent_id: web.id,
    site_guid: web.site_guid,
    scope_id: inherit ? web.scope_id : ownScope(exchange),
    unique_scope: inherit ? 0 : 1,
    created: at,
    modified: at,
    owners_id: groups.owners_id,
    members_id: groups.members_id,
    visitors_id: groups.visitors_id,
    settings: JSON.stringify({ ...inherited(web.settings), language: numberOf(wanted, 'Language') ?? 1033 }),
  });
  const made = findWeb(db, url) ?? deny(problems.webMissing());
  addLibraries(db, made, at);
  forgetAccess(db);
  return { kind: 'entity', entity: webEntity({ ...exchange, web: made }), status: 201 };
}

/**
 * Puts a sub-web with everything in it into the site collection's recycle bin. Refused for the root and for a web that
 * has webs below it.
 */
function deleteWeb(exchange: Exchange): Reply {
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
  return done;
}

function websResource(exchange: Exchange): Resource {
  return collectionResource(exchange, () => websBelow(exchange).map((web) => webEntity({ ...exchange, web })), {
    step: stepsBy({ add: () => action(() => addWeb(exchange)) }),
  });
}

export const websOperation: SharePointOperation = {
  name: 'GET /_api/web/webs, webinfos; POST …/webs/add; DELETE a sub-web',
  fidelity: 'partial',
  differs: 'The template names nothing but STS-like libraries; features, navigation and master pages are not there.',
  guesses: [
    'code and words for a taken or impossible address',
    "a deleted sub-web goes straight to stage two of the site collection's bin",
    'a web with webs below it cannot be deleted (500)',
    "a new web takes its parent's zone and locale",
  ],
  source: '@pnp/sp webs/types',
  confirmed: false,
  at: {
    web: {
      steps: {
        webs: ({ exchange }) => websResource(exchange),
        webinfos: ({ exchange }) => collectionResource(exchange, () => websBelow(exchange).map(webInformation)),
      },
      methods: { DELETE: ({ exchange }) => deleteWeb(exchange) },
    },
  },
};
