import { maskOn } from '../access';
import { lastToken } from '../items/changeLog';
import { itemType } from '../items/itemType';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { listSettings } from '../store/listSettings';
import { viewSettings, viewsOf } from '../store/makeView';
import type { ListRow } from '../store/rows';
import { viewEntity } from './viewEntity';

/** A list. ItemCount is not trimmed: everybody who may open the list reads how many items it has. */
export function listEntity(exchange: Exchange, list: ListRow): Entity {
  const { ReadSecurity, WriteSecurity, DisableCommenting, ...settings } = listSettings(list);
  const link = `Web/Lists(guid'${list.guid}')`;
  const library = list.template !== 100;
  return {
    type: 'SP.List',
    link,
    etag: `"${list.version}"`,
    values: {
      ...settings,
      BaseTemplate: list.template,
      BaseType: library ? 1 : 0,
      CrawlNonDefaultViews: false,
      Created: list.created,
      Description: list.description,
      EntityTypeName: library ? list.entity : `${list.entity}List`,
      Id: list.guid,
      IsApplicationList: false,
      IsCatalog: false,
      IsPrivate: false,
      ItemCount: list.item_count,
      LastItemDeletedDate: list.modified,
      LastItemModifiedDate: list.modified,
      LastItemUserModifiedDate: list.modified,
      ListItemEntityTypeFullName: itemType(list),
      ParentWebUrl: exchange.web.url,
      Title: list.title,
    },
    extra: {
      CurrentChangeToken: () => ({ StringValue: lastToken(exchange, list) }),
      ReadSecurity: () => ReadSecurity,
      WriteSecurity: () => WriteSecurity,
      DisableCommenting: () => DisableCommenting,
      HasUniqueRoleAssignments: () => list.unique_scope === 1,
      EffectiveBasePermissions: () => {
        const mask = maskOn(exchange.tenant.db, exchange.actor, list.scope_id);
        return { High: String(mask.high), Low: String(mask.low) };
      },
    },
    links: {
      RootFolder: () => ({
        type: 'SP.Folder',
        link: `${link}/RootFolder`,
        values: {
          Exists: true,
          ItemCount: list.item_count,
          Name: list.root.split('/').pop() ?? '',
          ServerRelativeUrl: list.root,
          UniqueId: list.guid,
        },
        extra: { ServerRelativePath: () => ({ DecodedUrl: list.root }) },
      }),
      ParentWeb: () => ({
        type: 'SP.Web',
        link: 'Web',
        values: {
          Id: exchange.web.guid,
          Title: exchange.web.title,
          ServerRelativeUrl: exchange.web.url,
          Url: `${exchange.tenant.origin}${exchange.web.url}`,
        },
        extra: { ServerRelativePath: () => ({ DecodedUrl: exchange.web.url }) },
      }),
      DefaultView: () => {
        const standard = viewsOf(exchange.tenant.db, list).find((view) => viewSettings(view).DefaultView);
        return standard ? viewEntity(list, standard) : null;
      },
    },
  };
}
