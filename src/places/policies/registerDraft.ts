import { dayOfIsoDate, isoDate } from '../../ground/rules/days';
import type { Issue } from '../../ground/rules/Issue';
import type { Day } from '../../ground/rules/School';
import type {
  DocumentChange,
  DocumentKind,
  LibraryFile,
  PolicyDocument,
  Registration,
} from '../../library/rules/PolicyDocument';

const dayFields = ['approvedDay', 'fromDay', 'reviewedDay', 'reviewDay', 'readByDay', 'checkedDay'] as const;
type DayField = (typeof dayFields)[number];
const textFields = ['title', 'edition', 'owner', 'approvedBy', 'supersedes', 'publicPage'] as const;
export type TextName = (typeof textFields)[number];

/** The register as it is typed: days as their fields hold them, changes as lines. */
export type TypedRegister = Readonly<Record<DayField | TextName | 'changes', string>> & {
  readonly kind: DocumentKind;
  readonly roles: readonly string[];
  readonly schools: readonly string[];
};

const nothingYet: Registration = {
  title: '',
  kind: 'policy',
  edition: '',
  owner: '',
  approvedBy: '',
  approvedDay: undefined,
  fromDay: undefined,
  reviewedDay: undefined,
  reviewDay: undefined,
  readByDay: undefined,
  supersedes: '',
  roles: [],
  schools: [],
  changes: [],
  publicPage: '',
  checkedDay: undefined,
};

/** What it says so far; of a new file, its name as the title. */
export function typedOf(file: LibraryFile, document: PolicyDocument | undefined): TypedRegister {
  const known = document ?? { ...nothingYet, title: file.name.replace(/\.[^.]+$/, '') };
  const day = (value: Day | undefined): string => (value === undefined ? '' : isoDate(value));
  const days = Object.fromEntries(dayFields.map((field) => [field, day(known[field])])) as Record<DayField, string>;
  const texts = Object.fromEntries(textFields.map((field) => [field, known[field]])) as Record<TextName, string>;
  const { kind, roles, schools } = known;
  return { ...texts, ...days, kind, roles, schools, changes: known.changes.map(lineOf).join('\n') };
}

/** "Whom to tell, page 5" */
const lineOf = ({ words: said, page }: DocumentChange): string => (page === '' ? said : `${said}, page ${page}`);

function changeOf(line: string): DocumentChange {
  const [, words, page] = /^(.*?)[\s,(]+page\s+(\S+?)\)?\.?$/i.exec(line) ?? [];
  return words === undefined || page === undefined || words === '' ? { words: line, page: '' } : { words, page };
}

export const changesIn = (text: string): readonly DocumentChange[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(changeOf);

/** Days that are half typed. */
export const unfinishedDays = (typed: TypedRegister): readonly Issue[] =>
  dayFields
    .filter((field) => typed[field] !== '' && dayOfIsoDate(typed[field]) === undefined)
    .map((field) => ({ code: 'notADate', field }));

export function registrationOf(typed: TypedRegister): Registration {
  const { changes, kind, roles, schools } = typed;
  const texts = Object.fromEntries(textFields.map((field) => [field, typed[field].trim()])) as Record<TextName, string>;
  return {
    ...texts,
    kind,
    roles,
    schools,
    changes: changesIn(changes),
    approvedDay: dayOfIsoDate(typed.approvedDay),
    fromDay: dayOfIsoDate(typed.fromDay),
    reviewedDay: dayOfIsoDate(typed.reviewedDay),
    reviewDay: dayOfIsoDate(typed.reviewDay),
    readByDay: dayOfIsoDate(typed.readByDay),
    checkedDay: dayOfIsoDate(typed.checkedDay),
  };
}
