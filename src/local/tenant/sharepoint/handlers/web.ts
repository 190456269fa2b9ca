import type { Operation } from '../../platform';
import { demand } from '../access';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import { readBody, textOf } from '../protocol/readBody';
import { listAround, principalById, webById } from '../store/findRows';
import { run } from '../../sql';
import { fileById, fileByUrl } from './files';
import { folderById, folderByUrl } from './folders';
import { listResource, listsResource } from './lists';
import { ensureUser, groupResource, siteUsers, userResource } from './principals';
import { principalEntity } from './principalEntity';
import { recycleBin } from './recycleBin';
import { regionalResource } from './regional';
import { collectionResource, entityResource } from './respond';
import { roleDefinitions } from './roles';
import { securableStep } from './securable';
import { serverRelative } from './serverRelative';
import { siteGroups } from './siteGroups';
import { currentUser, flags, mergeable, webEntity, webInformation, websBelow } from './webEntity';
import { webFoldersResource } from './webFolders';
import { deleteWeb, websResource } from './webs';

export const webOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET, MERGE /_api/web',
    fidelity: 'partial',
    differs: 'The properties the product reads.',
    source: '@pnp/sp webs/types',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET /_api/site',
    fidelity: 'partial',
    differs: 'Id and addresses only.',
    source: '@pnp/sp sites/types',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET /_api/web/AssociatedOwnerGroup, AssociatedMemberGroup, AssociatedVisitorGroup',
    fidelity: 'full',
    differs: '',
    source: '@pnp/sp site-groups/web',
    confirmed: true,
  },
];

function mergeWeb(exchange: Exchange): void {
  const { web, tenant } = exchange;
  demand(tenant.db, exchange.actor, web.scope_id, permission.manageWeb);
  const { Title, Description, RequestAccessEmail, ...rest } = readBody(exchange);
  for (const name of Object.keys(rest)) if (!flags.includes(name)) throw problems.unknownProperty(name, 'SP.Web');
  const settings = {
    ...(JSON.parse(web.settings) as object),
    ...(typeof RequestAccessEmail === 'string' ? { requestAccessEmail: RequestAccessEmail } : {}),
    flags: { ...mergeable(exchange), ...rest },
  };
  run(
    tenant.db,
    'UPDATE webs SET title = ?, description = ?, settings = ? WHERE id = ?',
    textOf({ Title }, 'Title') ?? web.title,
    textOf({ Description }, 'Description') ?? web.description,
    JSON.stringify(settings),
    web.id,
  );
}

/** `getList('/sites/trust/Lists/Pairs')`: the list whose root folder (or a page or folder in it) this is. */
function listByRoot(exchange: Exchange, given: string): Resource {
  const url = serverRelative(exchange, given);
  return listResource(exchange, () => listAround(exchange.tenant.db, exchange.web.id, url), problems.folderMissing);
}

/** `/_api/web`. A person with nothing on the site, not even Limited Access, is refused here and everywhere below. */
export function webResource(exchange: Exchange): Resource {
  const { web, tenant } = exchange;
  demand(tenant.db, exchange.actor, web.scope_id, permission.open);
  const associated = (id: number | null): Resource =>
    groupResource(exchange, () => (id === null ? undefined : principalById(tenant.db, id)));
  return entityResource(exchange, () => webEntity(exchange), {
    step: (segment) => {
      switch (segment.name) {
        case 'lists': {
          const lists = listsResource(exchange);
          return segment.called && segment.args.length > 0 ? lists.step?.({ ...segment, name: '' }) : lists;
        }
        case 'getlist':
          return listByRoot(exchange, textArgument(segment, 0, 'strUrl'));
        case 'getlistusingpath':
          return listByRoot(exchange, textArgument(segment, 0, 'DecodedUrl'));
        case 'siteusers': {
          const users = siteUsers(exchange);
          return segment.called && segment.args.length > 0 ? users.step?.({ ...segment, name: '' }) : users;
        }
        case 'sitegroups': {
          const groups = siteGroups(exchange);
          return segment.called && segment.args.length > 0 ? groups.step?.({ ...segment, name: '' }) : groups;
        }
        case 'roledefinitions': {
          const roles = roleDefinitions(exchange);
          return segment.called && segment.args.length > 0 ? roles.step?.({ ...segment, name: '' }) : roles;
        }
        case 'currentuser':
          return userResource(exchange, () => currentUser(exchange));
        case 'getuserbyid':
          return userResource(exchange, () => principalById(tenant.db, numberArgument(segment, 0, 'userId')));
        case 'ensureuser':
          return action(() => {
            demand(tenant.db, exchange.actor, web.scope_id, permission.browseUserInfo);
            const login =
              textOf(readBody(exchange), 'logonName') ?? (segment.called ? textArgument(segment, 0, 'logonName') : '');
            return { kind: 'entity', entity: principalEntity(exchange, ensureUser(exchange, login)) };
          });
        case 'associatedownergroup':
          return associated(web.owners_id);
        case 'associatedmembergroup':
          return associated(web.members_id);
        case 'associatedvisitorgroup':
          return associated(web.visitors_id);
        case 'getfolderbyserverrelativepath':
          return folderByUrl(exchange, textArgument(segment, 0, 'decodedUrl'));
        case 'getfolderbyserverrelativeurl':
          return folderByUrl(exchange, textArgument(segment, 0, 'serverRelativeUrl'));
        case 'getfilebyserverrelativepath':
          return fileByUrl(exchange, textArgument(segment, 0, 'decodedUrl'));
        case 'getfilebyserverrelativeurl':
          return fileByUrl(exchange, textArgument(segment, 0, 'serverRelativeUrl'));
        case 'folders':
          return webFoldersResource(exchange, segment);
        case 'getfolderbyid':
          return folderById(exchange, textArgument(segment, 0, 'uniqueId'));
        case 'getfilebyid':
          return fileById(exchange, textArgument(segment, 0, 'uniqueId'));
        case 'webs':
          return websResource(exchange);
        case 'webinfos':
          return collectionResource(exchange, () => websBelow(exchange).map(webInformation));
        case 'regionalsettings':
          return regionalResource(exchange);
        case 'recyclebin':
          return recycleBin(exchange, segment);
        default:
          return securableStep(exchange, { kind: 'web', web }, 'Web', segment);
      }
    },
    methods: {
      MERGE: () => {
        mergeWeb(exchange);
        return { kind: 'empty', status: 204 };
      },
      DELETE: () => {
        deleteWeb(exchange);
        return done;
      },
    },
  });
}

/** `/_api/site`: the site collection, and its root web. */
export function siteResource(given: Exchange): Resource {
  const { tenant } = given;
  demand(tenant.db, given.actor, given.web.scope_id, permission.open);
  let root = given.web;
  while (root.parent_id !== null) root = webById(tenant.db, root.parent_id) ?? deny(problems.webMissing(root.url));
  const web = root;
  const exchange = { ...given, web };
  const read = (): Entity => ({
    type: 'SP.Site',
    link: 'Site',
    values: {
      Id: web.site_guid,
      ServerRelativeUrl: web.url,
      Url: `${tenant.origin}${web.url}`,
      ReadOnly: false,
      PrimaryUri: `${tenant.origin}${web.url}`,
      GroupId: '00000000-0000-0000-0000-000000000000',
    },
  });
  return entityResource(exchange, read, {
    step: (segment) =>
      segment.name === 'rootweb'
        ? webResource(exchange)
        : segment.name === 'recyclebin'
          ? recycleBin(exchange, segment)
          : undefined,
  });
}
