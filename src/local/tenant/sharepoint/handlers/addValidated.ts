import { forgeStamps, partStamps } from '../items/forgeStamps';
import type { FormResult, FormValue } from '../items/formValues';
import { readFormValues, tryForm } from '../items/formValues';
import { addItem } from '../items/writeItem';
import type { Places } from '../Places';
import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';
import type { Reply } from '../protocol/Reply';
import { action } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { booleanOf, demandMeant, isObject, objectOf, readBody } from '../protocol/readBody';
import type { SharePointOperation, StepFrom } from '../SharePointOperation';
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

/** A new folder's name: LeafName, else the column FileLeafRef, else the title. */
function folderName(given: string | undefined, form: readonly FormValue[]): string {
  const value = (name: string): string | null | undefined => form.find((each) => each.FieldName === name)?.FieldValue;
  const leaf = given ?? value('FileLeafRef') ?? value('Title') ?? '';
  if (leaf === '' || /["*:<>?/\\|]/.test(leaf) || leaf.length > 255)
    throw problems.badArgument('The file or folder name is not valid.');
  return leaf;
}

/** Beside refused columns stands an Id of nought, as if nothing had been wrong with it (recorded). */
const noId: FormResult = {
  ErrorCode: 0,
  ErrorMessage: null,
  FieldName: 'Id',
  FieldValue: '0',
  HasException: false,
  ItemId: 0,
};

function answer(results: readonly FormResult[]): Reply {
  return {
    kind: 'value',
    name: 'AddValidateUpdateItemUsingPath',
    value: results,
    type: 'Collection(SP.ListItemFormUpdateValue)',
  };
}

/**
 * AddValidateUpdateItemUsingPath: adds an item or (UnderlyingObjectType 1) a folder where FolderPath says. Answers 200
 * even
 * when a field is wrong; then nothing is saved and the field carries HasException.
 */
function addValidated(exchange: Exchange, list: ListRow): Reply {
  const body = readBody(exchange);
  const info = body.listItemCreateInfo === undefined ? {} : objectOf(body, 'listItemCreateInfo');
  demandMeant(info, { UnderlyingObjectType: [0, 1] });
  demandMeant(body, { checkInComment: [''] });
  const folder = info.UnderlyingObjectType === 1;
  const leaf = decoded(info, 'LeafName');
  if (!folder && (leaf ?? '') !== '') throw problems.notImplemented('LeafName of an item');
  const dir = decoded(info, 'FolderPath') ?? '';
  const fields = fieldsOfList(exchange.tenant.db, list.id);
  const form = readFormBody(body);
  const { own, forged } = partStamps(form, booleanOf(body, 'bNewDocumentUpdate') ?? false);
  const { values, results, failed } = readFormValues(exchange, list, own, booleanOf(body, 'datesInUTC') ?? false);
  if (folder && !listSettings(list).EnableFolderCreation)
    throw problems.failed('Folders cannot be created in this list.');
  if (failed) return answer([...results, noId]);
  const name = folder ? { leaf: folderName(leaf, form) } : {};
  const place = dir === '' ? {} : { dir: serverRelative(exchange, dir) };
  const made = tryForm(results, () => addItem(exchange, list, fields, values, { ...place, folder, ...name }));
  if (!made) return answer([...results, noId]);
  const { id } = forgeStamps(exchange, list, made, forged);
  exchange.meter.rows += 1;
  const added = { ErrorCode: 0, ErrorMessage: null, FieldName: 'Id', FieldValue: String(id), HasException: false };
  return answer([...results, { ...added, ItemId: id }].map((result) => ({ ...result, ItemId: id })));
}

const add: StepFrom<Places['list']> = ({ exchange, list }) => action(() => addValidated(exchange, list));

export const addValidateUpdateItem: SharePointOperation = {
  name: 'POST …/AddValidateUpdateItemUsingPath',
  fidelity: 'partial',
  differs:
    'Works with Add on the folder only (believed). Dates are read as the two locales known here write them. A check-in comment and LeafName of an item are 501.',
  guesses: [
    'works with Add alone, on the folder alone',
    'bNewDocumentUpdate is taken from site collection administrators alone',
    'folder names may hold anything files may',
    'code for a path over 400 characters',
    'without listItemCreateInfo an item goes to the root of the list',
    "ContentType is the name of one of the list's content types, and an unknown one is refused",
  ],
  source: 'pnp/pnpcore recordings; platform/permissions.md §1',
  confirmed: false,
  at: { list: { steps: { addvalidateupdateitemusingpath: add, addvalidateupdateitem: add } } },
};
