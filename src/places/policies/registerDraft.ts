import { dayOfIsoDate, isoDate } from '../../ground/rules/days';
import type { Issue } from '../../ground/rules/Issue';
import type { Day } from '../../ground/rules/School';
import type {
  DocumentChange,
  DocumentKind,
  LibraryFile,
  PolicyDocument,
  PolicyQuestion,
  Registration,
} from '../../library/rules/PolicyDocument';

const dayFields = ['approvedDay', 'fromDay', 'reviewedDay', 'reviewDay', 'readByDay', 'checkedDay'] as const;
type DayField = (typeof dayFields)[number];
const textFields = ['title', 'edition', 'owner', 'approvedBy', 'supersedes', 'publicPage', 'catchUp'] as const;
export type TextName = (typeof textFields)[number];

/** The register as it is typed: days as their fields hold them, changes as lines. */
export type TypedRegister = Readonly<Record<DayField | TextName | 'changes', string>> & {
  readonly kind: DocumentKind;
  readonly roles: readonly string[];
  readonly schools: readonly string[];
  readonly questions: readonly PolicyQuestion[];
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
  questions: [],
  publicPage: '',
  catchUp: '',
  checkedDay: undefined,
  registeredDay: undefined,
};

/** What it says so far; of a new file, its name as the title. */
export function typedOf(file: LibraryFile, document: PolicyDocument | undefined): TypedRegister {
  const known = document ?? { ...nothingYet, title: file.name.replace(/\.[^.]+$/, '') };
  const day = (value: Day | undefined): string => (value === undefined ? '' : isoDate(value));
  const days = Object.fromEntries(dayFields.map((field) => [field, day(known[field])])) as Record<DayField, string>;
  const texts = Object.fromEntries(textFields.map((field) => [field, known[field]])) as Record<TextName, string>;
  const { kind, roles, schools, questions } = known;
  return { ...texts, ...days, kind, roles, schools, questions, changes: known.changes.map(lineOf).join('\n') };
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

/** Answers are lines; empty ones are none. */
const tidied = (question: PolicyQuestion): PolicyQuestion => ({
  ...question,
  answer: question.answer.trim(),
  others: question.others.map((line) => line.trim()).filter((line) => line !== ''),
});

/** Days that are half typed. */
export const unfinishedDays = (typed: TypedRegister): readonly Issue[] =>
  dayFields
    .filter((field) => typed[field] !== '' && dayOfIsoDate(typed[field]) === undefined)
    .map((field) => ({ code: 'notADate', field }));

/** What was typed; since when the edition is registered is not. */
export function registrationOf(typed: TypedRegister): Omit<Registration, 'registeredDay'> {
  const { changes, kind, roles, schools, questions } = typed;
  const texts = Object.fromEntries(textFields.map((field) => [field, typed[field].trim()])) as Record<TextName, string>;
  return {
    ...texts,
    kind,
    roles,
    schools,
    changes: changesIn(changes),
    questions: questions.map(tidied),
    approvedDay: dayOfIsoDate(typed.approvedDay),
    fromDay: dayOfIsoDate(typed.fromDay),
    reviewedDay: dayOfIsoDate(typed.reviewedDay),
    reviewDay: dayOfIsoDate(typed.reviewDay),
    readByDay: dayOfIsoDate(typed.readByDay),
    checkedDay: dayOfIsoDate(typed.checkedDay),
  };
}
