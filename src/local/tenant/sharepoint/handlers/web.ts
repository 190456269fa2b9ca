import type { Operation } from '../../platform';
import { actorId, demand, maskOn } from '../access';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import { readBody, textOf } from '../protocol/readBody';
import { regionalOf } from '../siteTime';
import { listAround, principalById } from '../store/findRows';
import type { PrincipalRow } from '../store/rows';
import { run } from '../../sql';
import { fileByUrl } from './files';
import { folderByUrl } from './folders';
import { listResource, listsResource } from './lists';
import { ensureUser, groupResource, siteUsers, userResource } from './principals';
import { principalEntity } from './principalEntity';
import { recycleBin } from './recycleBin';
import { entityResource } from './respond';
import { roleDefinitions } from './roles';
import { securableStep } from './securable';
import { serverRelative } from './serverRelative';
import { siteGroups } from './siteGroups';

export const webOperations: readonly Operation[] = [
  { surface: 'SharePoint', name: 'GET, MERGE /_api/web', fidelity: 'partial', differs: 'The properties the product reads; sub-webs are not there yet.', source: '@pnp/sp webs/types', confirmed: false },
  { surface: 'SharePoint', name: 'GET /_api/site', fidelity: 'partial', differs: 'Id and addresses only.', source: '@pnp/sp sites/types', confirmed: false },
  { surface: 'SharePoint', name: 'GET /_api/web/RegionalSettings, …/TimeZone', fidelity: 'partial', differs: 'Read only; id 2 (London) and locale 2057.', source: 'platform/facts.md, dates', confirmed: false },
  { surface: 'SharePoint', name: 'GET /_api/web/AssociatedOwnerGroup, AssociatedMemberGroup, AssociatedVisitorGroup', fidelity: 'full', differs: '', source: '@pnp/sp site-groups/web', confirmed: true },
];

function mergeable(exchange: Exchange): Record<string, boolean> {
  return (JSON.parse(exchange.web.settings) as { flags?: Record<string, boolean> }).flags ?? {};
}

/** Flags of a web the set-up turns off; they are kept and read back, and change nothing else here. */
const flags = ['MembersCanShare', 'CommentsOnSitePagesDisabled', 'QuickLaunchEnabled', 'HorizontalQuickLaunch', 'MegaMenuEnabled', 'NoCrawl'];

function webEntity(exchange: Exchange): Entity {
  const { web, tenant } = exchange;
  const kept = mergeable(exchange);
  const regional = regionalOf(web);
  const group = (id: number | null) => (): Entity | null => {
    const row = id === null ? undefined : principalById(tenant.db, id);
    return row ? principalEntity(exchange, row) : null;
  };
  const mask = (): unknown => {
    const { high, low } = maskOn(tenant.db, exchange.actor, web.scope_id);
    return { High: String(high), Low: String(low) };
  };
  return {
    type: 'SP.Web',
    link: 'Web',
    values: {
      AllowRssFeeds: true,
      Configuration: 0,
      Created: web.created,
      CurrentChangeToken: { StringValue: `1;2;${web.guid};0;-1` },
      CustomMasterUrl: `${web.url}/_catalogs/masterpage/seattle.master`,
      Description: web.description,
      Id: web.guid,
      IsMultilingual: false,
      Language: 2057,
      LastItemModifiedDate: web.modified,
      LastItemUserModifiedDate: web.modified,
      MasterUrl: `${web.url}/_catalogs/masterpage/seattle.master`,
      NoCrawl: kept.NoCrawl ?? false,
      QuickLaunchEnabled: kept.QuickLaunchEnabled ?? true,
      HorizontalQuickLaunch: kept.HorizontalQuickLaunch ?? true,
      MegaMenuEnabled: kept.MegaMenuEnabled ?? true,
      RecycleBinEnabled: true,
      ServerRelativeUrl: web.url,
      SyndicationEnabled: false,
      Title: web.title,
      UIVersion: 15,
      Url: `${tenant.origin}${web.url}`,
      WebTemplate: 'SITEPAGEPUBLISHING',
      WelcomePage: 'SitePages/Home.aspx',
    },
    extra: {
      MembersCanShare: () => kept.MembersCanShare ?? true,
      CommentsOnSitePagesDisabled: () => kept.CommentsOnSitePagesDisabled ?? false,
      RequestAccessEmail: () => (JSON.parse(web.settings) as { requestAccessEmail?: string }).requestAccessEmail ?? 'someone@thistlemere.example',
      HasUniqueRoleAssignments: () => web.unique_scope === 1,
      EffectiveBasePermissions: mask,
    },
    links: {
      AssociatedOwnerGroup: group(web.owners_id),
      AssociatedMemberGroup: group(web.members_id),
      AssociatedVisitorGroup: group(web.visitors_id),
      CurrentUser: () => principalEntity(exchange, currentUser(exchange)),
      RegionalSettings: () => ({
        type: 'SP.RegionalSettings',
        link: 'Web/RegionalSettings',
        values: { LocaleId: regional.localeId, DateFormat: 1, DateSeparator: '/', FirstDayOfWeek: 1, Time24: true, TimeSeparator: ':' },
        links: {
          TimeZone: () => ({
            type: 'SP.TimeZone',
            link: 'Web/RegionalSettings/TimeZone',
            values: { Description: regional.timeZoneId === 2 ? '(UTC+00:00) Dublin, Edinburgh, Lisbon, London' : `Time zone ${regional.timeZoneId}`, Id: regional.timeZoneId, Information: { Bias: 0, DaylightBias: -60, StandardBias: 0 } },
          }),
        },
      }),
    },
  };
}

function currentUser(exchange: Exchange): PrincipalRow {
  const row = principalById(exchange.tenant.db, actorId(exchange.tenant.db, exchange.actor));
  if (!row) throw problems.principalMissing();
  return row;
}

function mergeWeb(exchange: Exchange): void {
  const { web, tenant } = exchange;
  demand(tenant.db, exchange.actor, web.scope_id, permission.manageWeb);
  const { Title, Description, RequestAccessEmail, ...rest } = readBody(exchange);
  for (const name of Object.keys(rest)) if (!flags.includes(name)) throw problems.unknownProperty(name, 'SP.Web');
  const settings = { ...(JSON.parse(web.settings) as object), ...(typeof RequestAccessEmail === 'string' ? { requestAccessEmail: RequestAccessEmail } : {}), flags: { ...mergeable(exchange), ...rest } };
  run(tenant.db, 'UPDATE webs SET title = ?, description = ?, settings = ? WHERE id = ?',
    textOf({ Title }, 'Title') ?? web.title, textOf({ Description }, 'Description') ?? web.description, JSON.stringify(settings), web.id);
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
  const associated = (id: number | null): Resource => groupResource(exchange, () => (id === null ? undefined : principalById(tenant.db, id)));
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
            const login = textOf(readBody(exchange), 'logonName') ?? '';
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
    },
  });
}

/** `/_api/site`: the site collection, and its root web. */
export function siteResource(exchange: Exchange): Resource {
  const { web, tenant } = exchange;
  demand(tenant.db, exchange.actor, web.scope_id, permission.open);
  const read = (): Entity => ({
    type: 'SP.Site',
    link: 'Site',
    values: { Id: web.site_guid, ServerRelativeUrl: web.url, Url: `${tenant.origin}${web.url}`, ReadOnly: false, PrimaryUri: `${tenant.origin}${web.url}`, GroupId: '00000000-0000-0000-0000-000000000000' },
  });
  return entityResource(exchange, read, { step: (segment) => (segment.name === 'rootweb' ? webResource(exchange) : undefined) });
}
