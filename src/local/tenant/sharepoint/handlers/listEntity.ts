import { uniqueReadBack } from '../readBack';
import { maskOn } from '../access';
import { lastToken } from '../items/changeLog';
import { itemType } from '../items/itemType';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { listSchemaXml } from '../columns/listSchemaXml';
import { formsOf, viewUrl } from '../items/formsOf';
import { listDefaults } from './recordedDefaults';
import { defaultViewOf } from '../store/makeView';
import { listSettings } from '../store/listSettings';
import type { ListRow } from '../store/rows';

/** A list. ItemCount is not trimmed: everybody who may open the list reads how many items it has. */
export function listEntity(exchange: Exchange, list: ListRow): Entity {
  const { ReadSecurity, WriteSecurity, ...settings } = listSettings(list);
  const link = `Web/Lists(guid'${list.guid}')`;
  const library = list.template !== 100;
  const form = (page: string): string => `${formsOf(list)}/${page}.aspx`;
  return {
    type: 'SP.List',
    link,
    etag: `"${list.version}"`,
    values: {
      ...listDefaults,
      ...settings,
      BaseTemplate: list.template,
      BaseType: library ? 1 : 0,
      Created: list.created,
      Description: list.description,
      EntityTypeName: library ? list.entity : `${list.entity}List`,
      Id: list.guid,
      ItemCount: list.item_count,
      LastItemDeletedDate: list.modified,
      LastItemModifiedDate: list.modified,
      LastItemUserModifiedDate: list.modified,
      ListItemEntityTypeFullName: itemType(list),
      ImagePath: { DecodedUrl: settings.ImageUrl },
      ParentWebPath: { DecodedUrl: exchange.web.url },
      ParentWebUrl: exchange.web.url,
      TemplateFeatureId: library ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100',
      Title: list.title,
    },
    extra: {
      CurrentChangeToken: () => ({ StringValue: lastToken(exchange, list) }),
      DefaultViewUrl: () => viewUrl(list, defaultViewOf(exchange.tenant.db, list)?.title ?? ''),
      DefaultViewPath: () => ({ DecodedUrl: viewUrl(list, defaultViewOf(exchange.tenant.db, list)?.title ?? '') }),
      DefaultNewFormUrl: () => form('NewForm'),
      DefaultEditFormUrl: () => form('EditForm'),
      DefaultDisplayFormUrl: () => form('DispForm'),
      SchemaXml: () => listSchemaXml(exchange.tenant.db, list),
      ValidationFormula: () => null,
      ValidationMessage: () => null,
      ReadSecurity: () => ReadSecurity,
      WriteSecurity: () => WriteSecurity,
      HasUniqueRoleAssignments: () => uniqueReadBack(exchange.tenant, list.scope_id, list.unique_scope === 1),
      EffectiveBasePermissions: () => {
        const mask = maskOn(exchange.tenant.db, exchange.actor, list.scope_id);
        return { High: String(mask.high), Low: String(mask.low) };
      },
    },
  };
}
