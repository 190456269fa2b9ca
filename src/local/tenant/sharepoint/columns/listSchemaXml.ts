import { fieldsOfList } from '../store/findRows';
import type { DatabaseSync } from 'node:sqlite';
import type { ListRow } from '../store/rows';
import { escapeXml, fieldSchemaXml } from './fieldSchemaXml';

/** The list as `SchemaXml` tells it, with the columns that are kept here. */
export function listSchemaXml(db: DatabaseSync, list: ListRow): string {
  const attributes: readonly (readonly [string, string | number])[] = [
    ['Title', list.title],
    ['Description', list.description],
    ['ID', `{${list.guid}}`],
    ['Name', `{${list.guid}}`],
    ['BaseType', list.template === 100 ? 0 : 1],
    ['ServerTemplate', list.template],
    ['Created', list.created],
    ['Modified', list.modified],
    ['Version', list.version],
    ['ItemCount', list.item_count],
    ['RootFolder', list.root],
  ];
  const written = attributes.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
  const fields = fieldsOfList(db, list.id)
    .map((field) => fieldSchemaXml(list, field))
    .join('');
  return `<List${written}><Fields>${fields}</Fields></List>`;
}
