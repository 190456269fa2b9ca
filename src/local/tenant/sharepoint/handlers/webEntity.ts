import { maskOn, may } from '../access';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { regionalOf } from '../siteTime';
import { principalById, webById, websUnder } from '../store/findRows';
import type { WebRow } from '../store/rows';
import { principalEntity } from './principalEntity';
import { currentUser } from './principals';
import { webDefaults } from './recordedDefaults';
import { regionalEntity } from './regional';

/** The sub-webs the asker may open; the others are left out. */
export function websBelow(exchange: Exchange): WebRow[] {
  const { db } = exchange.tenant;
  return websUnder(db, exchange.web.id).filter((each) => may(db, exchange.actor, each.scope_id, permission.open));
}

/** The short form webs and webinfos give of a site. */
export function webInformation(web: WebRow): Entity {
  return {
    type: 'SP.WebInformation',
    link: `Web/WebInfos('${web.guid}')`,
    values: {
      Configuration: 0,
      Created: web.created,
      Description: web.description,
      Id: web.guid,
      Language: regionalOf(web).language,
      LastItemModifiedDate: web.modified,
      LastItemUserModifiedDate: web.modified,
      ServerRelativeUrl: web.url,
      Title: web.title,
      WebTemplate: web.parent_id === null ? 'SITEPAGEPUBLISHING' : 'STS',
      WebTemplateId: 0,
    },
  };
}

export function mergeable(exchange: Exchange): Record<string, boolean> {
  return (JSON.parse(exchange.web.settings) as { flags?: Record<string, boolean> }).flags ?? {};
}

/** Flags of a web the set-up turns off; they are kept and read back, and change nothing else here. */
export const flags = [
  'MembersCanShare',
  'CommentsOnSitePagesDisabled',
  'QuickLaunchEnabled',
  'HorizontalQuickLaunch',
  'MegaMenuEnabled',
  'NoCrawl',
];

export function webEntity(exchange: Exchange): Entity {
  const { web, tenant } = exchange;
  const kept = mergeable(exchange);
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
    id: `${tenant.origin}${web.url}/_api/Web`,
    values: {
      ...webDefaults,
      AllowRssFeeds: true,
      Configuration: 0,
      Created: web.created,
      CurrentChangeToken: { StringValue: `1;2;${web.guid};0;-1` },
      CustomMasterUrl: `${web.url}/_catalogs/masterpage/seattle.master`,
      Description: web.description,
      Id: web.guid,
      IsMultilingual: false,
      Language: regionalOf(web).language,
      LastItemModifiedDate: web.modified,
      LastItemUserModifiedDate: web.modified,
      MasterUrl: `${web.url}/_catalogs/masterpage/seattle.master`,
      NoCrawl: kept.NoCrawl ?? false,
      QuickLaunchEnabled: kept.QuickLaunchEnabled ?? true,
      HorizontalQuickLaunch: kept.HorizontalQuickLaunch ?? true,
      MegaMenuEnabled: kept.MegaMenuEnabled ?? true,
      RecycleBinEnabled: true,
      ResourcePath: { DecodedUrl: `${tenant.origin}${web.url}` },
      ServerRelativeUrl: web.url,
      SyndicationEnabled: false,
      Title: web.title,
      UIVersion: 15,
      Url: `${tenant.origin}${web.url}`,
      WebTemplate: web.parent_id === null ? 'SITEPAGEPUBLISHING' : 'STS',
      WelcomePage: 'SitePages/Home.aspx',
    },
    extra: {
      MembersCanShare: () => kept.MembersCanShare ?? true,
      CommentsOnSitePagesDisabled: () => kept.CommentsOnSitePagesDisabled ?? false,
      RequestAccessEmail: () =>
        (JSON.parse(web.settings) as { requestAccessEmail?: string }).requestAccessEmail ??
        'someone@thistlemere.example',
      HasUniqueRoleAssignments: () => web.unique_scope === 1,
      EffectiveBasePermissions: mask,
    },
    links: {
      AssociatedOwnerGroup: group(web.owners_id),
      AssociatedMemberGroup: group(web.members_id),
      AssociatedVisitorGroup: group(web.visitors_id),
      CurrentUser: () => principalEntity(exchange, currentUser(exchange)),
      RegionalSettings: () => regionalEntity(web),
      ParentWeb: () => {
        const parent = web.parent_id === null ? undefined : webById(tenant.db, web.parent_id);
        return parent ? webInformation(parent) : null;
      },
      Webs: () => websBelow(exchange).map((each) => webEntity({ ...exchange, web: each })),
    },
  };
}
