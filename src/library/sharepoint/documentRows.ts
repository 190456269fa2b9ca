import type { policiesList } from '../../../sharepoint/lists/policiesList';
import { among, between, each, maybe, shaped, text } from '../../ground/rules/shapes';
import { etagOf, itemIdOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import type { ListColumns } from '../../ground/sharepoint/columnsOf';
import { parsedJson } from '../../people/sharepoint/parsedJson';
import { documentKinds } from '../rules/PolicyDocument';
import type { LibraryFile, PolicyDocument, Registration } from '../rules/PolicyDocument';

type DocumentColumns = Pick<ListColumns<typeof policiesList.columns, Record<never, never>>, 'read'>;
type Body = Pick<
  Registration,
  'roles' | 'schools' | 'changes' | 'questions' | 'publicPage' | 'catchUp' | 'checkedDay' | 'registeredDay'
>;

/** A library may hold folders too, whatever Set-up asked for. */
export const isFile = ({ FileSystemObjectType }: Row): boolean => FileSystemObjectType === 0;

export const fileIn = (row: Row): LibraryFile => ({
  itemId: itemIdOf(row),
  etag: etagOf(row),
  name: textIn(row, 'FileLeafRef'),
  path: textIn(row, 'FileRef'),
  type: textIn(row, 'File_x0020_Type').toLowerCase(),
  modifiedAt: textIn(row, 'Modified'),
});

const aDay = between(1900_01_01, 2999_12_31);
const isBody = shaped({
  roles: each(text),
  schools: each(text),
  changes: each(shaped({ words: text, page: text })),
  questions: each(shaped({ key: text, question: text, answer: text, others: each(text), why: text, page: text })),
  publicPage: text,
  catchUp: text,
  checkedDay: maybe(aDay),
  registeredDay: maybe(aDay),
});

/** Undefined for what this version cannot read: anybody who keeps the library can write into its columns. */
export function documentIn(columns: DocumentColumns, row: Row): PolicyDocument | undefined {
  const { values, known } = columns.read(row);
  const body = parsedJson(values.body);
  const days = [values.approvedDay, values.fromDay, values.reviewedDay, values.reviewDay, values.readByDay];
  if (!known || !isBody(body) || !among(...documentKinds)(values.kind) || !days.every(maybe(aDay))) return undefined;
  const { kind } = values;
  const { roles, schools, changes, questions, publicPage, catchUp, checkedDay, registeredDay } = body as Body;
  if (kind === 'unknown' || values.editionKey === '') return undefined;
  return {
    key: values.key,
    title: values.title,
    kind,
    edition: values.edition,
    editionKey: values.editionKey,
    owner: values.owner,
    approvedBy: values.approvedBy,
    approvedDay: values.approvedDay,
    fromDay: values.fromDay,
    reviewedDay: values.reviewedDay,
    reviewDay: values.reviewDay,
    readByDay: values.readByDay,
    supersedes: values.supersedes,
    roles,
    schools,
    changes,
    questions,
    publicPage,
    catchUp,
    checkedDay,
    registeredDay,
    file: fileIn(row),
  };
}
