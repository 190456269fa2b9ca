import { foldedText } from '../../../ground/rules/foldedText';
import type { Table, TableRow } from './Table';

export const fileKinds = ['people', 'schools', 'allocations'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a file of each kind may hold, with the heads by which it is usually called. */
const heads = {
  people: {
    address: ['work email', 'email', 'e-mail', 'mail', 'email address', 'sign-in name', 'user principal name', 'upn'],
    name: ['name', 'full name', 'display name', 'staff name'],
    first: ['first name', 'forename', 'given name', 'preferred first name'],
    last: ['last name', 'surname', 'family name', 'legal surname'],
    role: ['role', 'hub role', 'safeguarding role'],
    school: ['school', 'works at', 'site', 'academy', 'establishment', 'location'],
    job: ['post', 'job title', 'job', 'position'],
  },
  schools: {
    name: ['establishmentname', 'name', 'school', 'school name'],
    short: ['short name', 'short'],
    urn: ['urn'],
    phase: ['phaseofeducation (name)', 'phase', 'phase of education'],
    status: ['establishmentstatus (name)', 'status'],
    closed: ['closedate', 'last day in the trust', 'close date'],
    trust: ['trusts (code)', 'group uid', 'trust code'],
  },
  allocations: {
    person: ['supervisee', 'person', 'email', 'work email', 'staff', 'name'],
    supervisor: ['supervisor', 'supervised by', 'supervisor email'],
    offer: ['kind of supervision', 'offer', 'kind'],
    reasons: ['reasons', 'reason', 'why'],
    manager: ['line manager', 'manager', "line manager's email", 'line manager email'],
  },
} as const satisfies Readonly<Record<FileKind, Readonly<Record<string, readonly string[]>>>>;

export type FieldOf<K extends FileKind> = keyof (typeof heads)[K] & string;
/** The column of each field, counted from 0; none where the file has it not. */
export type FileColumns = ReadonlyMap<string, number>;

export const fieldsOf = (kind: FileKind): readonly string[] => Object.keys(heads[kind]);

const folded = (text: string): string => foldedText(text).replace(/\s+/g, ' ').trim();

/** First as somebody said last (`name=Full name`), then by the usual heads. */
export function columnsFor(kind: FileKind, head: readonly string[], kept: readonly string[]): FileColumns {
  const titles = head.map(folded);
  const said = new Map(
    kept.map((entry): [string, string] => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  );
  const usual: Readonly<Record<string, readonly string[]>> = heads[kind];
  return new Map(
    fieldsOf(kind).flatMap((field): [string, number][] => {
      const names = said.has(field) ? [said.get(field) ?? ''] : (usual[field] ?? []);
      const index = names.map((name) => titles.indexOf(folded(name))).find((at) => at >= 0) ?? -1;
      return index < 0 ? [] : [[field, index]];
    }),
  );
}

/** To be kept: every field, those the file has not too, so that they are not guessed again. */
export const columnsText = (kind: FileKind, head: readonly string[], columns: FileColumns): readonly string[] =>
  fieldsOf(kind).map((field) => `${field}=${head[columns.get(field) ?? -1] ?? ''}`);

/** What stands in a field of a row, without blanks around it. */
export const cellOf = (row: TableRow, columns: FileColumns, field: string): string =>
  (row.cells[columns.get(field) ?? -1] ?? '').trim();

/** The same under the fields of one kind. */
export const readerOf =
  <K extends FileKind>(_kind: K, columns: FileColumns) =>
  (row: TableRow, field: FieldOf<K>): string =>
    cellOf(row, columns, field);

/** Of the public register of schools only the trust's own rows; of a file without that column all of them. */
export function ofTrust(table: Table, columns: FileColumns, code: string): Table {
  if (!columns.has('trust') || code === '') return table;
  return { ...table, rows: table.rows.filter((row) => cellOf(row, columns, 'trust') === code) };
}
