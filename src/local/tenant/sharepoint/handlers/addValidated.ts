import { readFormValues, tryForm } from '../items/formValues';
import { forgeStamps, partStamps } from '../items/forgeStamps';
import { addItem } from '../items/writeItem';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { booleanOf, isObject, objectOf, readBody } from '../protocol/readBody';
import { fieldsOfList } from '../store/findRows';
import { listSettings } from '../store/listSettings';
import type { ListRow } from '../store/rows';
import { readFormBody } from './formBody';
import { serverRelative } from './serverRelative';

function decoded(info: Properties, name: string): string | undefined {
  const path = info[name];
  if (typeof path === 'string') return path;
  return isObject(path) && typeof path.DecodedUrl === 'string' ? path.DecodedUrl : undefined;
}

/**
 * AddValidateUpdateItemUsingPath: adds an item or (UnderlyingObjectType 1) a folder where FolderPath says. Answers 200
 * even
 * when a field is wrong; then nothing is saved and the field carries HasException.
 */
export function addValidated(exchange: Exchange, list: ListRow): Reply {
  const body = readBody(exchange);
  const info = objectOf(body, 'listItemCreateInfo');
  const folder = Number(info.UnderlyingObjectType ?? 0) === 1;
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const form = readFormBody(body);
  const { own, forged } = partStamps(form, booleanOf(body, 'bNewDocumentUpdate') ?? false);
  const { values, results, failed } = readFormValues(exchange, fields, own, booleanOf(body, 'datesInUTC') ?? false);
  if (folder && !listSettings(list).EnableFolderCreation)
    throw problems.failed('Folders cannot be created in this list.');
  if (!failed) {
    const named =
      form.find((value) => value.FieldName === 'FileLeafRef')?.FieldValue ??
      form.find((value) => value.FieldName === 'Title')?.FieldValue;
    const leaf = folder ? (decoded(info, 'LeafName') ?? named ?? undefined) : undefined;
    if (folder && (leaf === undefined || leaf === '' || /["*:<>?/\\|]/.test(leaf) || leaf.length > 255))
      throw problems.badArgument('The file or folder name is not valid.');
    const dir = decoded(info, 'FolderPath');
    const made = tryForm(results, () =>
      addItem(exchange, list, fields, values, {
        ...(dir === undefined || dir === '' ? {} : { dir: serverRelative(exchange, dir) }),
        folder,
        ...(leaf === undefined ? {} : { leaf }),
      }),
    );
    if (!made)
      return {
        kind: 'value',
        name: 'AddValidateUpdateItemUsingPath',
        value: results,
        type: 'Collection(SP.ListItemFormUpdateValue)',
      };
    const row = forgeStamps(exchange, list, made, forged);
    exchange.meter.rows += 1;
    results.push({
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: 'Id',
      FieldValue: String(row.id),
      HasException: false,
      ItemId: row.id,
    });
    return {
      kind: 'value',
      name: 'AddValidateUpdateItemUsingPath',
      value: results.map((result) => ({ ...result, ItemId: row.id })),
      type: 'Collection(SP.ListItemFormUpdateValue)',
    };
  }
  return {
    kind: 'value',
    name: 'AddValidateUpdateItemUsingPath',
    value: results,
    type: 'Collection(SP.ListItemFormUpdateValue)',
  };
}
