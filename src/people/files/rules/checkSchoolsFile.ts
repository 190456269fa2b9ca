import { foldedText } from '../../../ground/rules/foldedText';
import type { School } from '../../../ground/rules/School';
import { badRow } from './CheckedRow';
import type { CheckedRow, RowTrouble } from './CheckedRow';
import { readerOf } from './columns';
import type { FileColumns } from './columns';
import { dayWritten } from './dayWritten';
import type { Table, TableRow } from './Table';

export interface SchoolsCheck {
  readonly schools: readonly School[];
  /** Lines of which somebody said that it is the same school with a new number. */
  readonly sameAs: ReadonlySet<number>;
  /** Makes the key of a school that is new. */
  readonly newKey: (line: number) => string;
}

/**
 * Each row against the trust's schools: by number, then by name. A school that joined a trust has a new number: where a
 * name is here with another one, somebody has to say that it is the same school.
 */
export function checkSchoolsFile(
  table: Table,
  columns: FileColumns,
  { schools, sameAs, newKey }: SchoolsCheck,
): readonly CheckedRow<School>[] {
  const read = readerOf('schools', columns);
  const seen = new Map<string, number>();
  return table.rows.map((row) => {
    const written = writtenIn(row, read);
    const { name, urn } = written;
    const mark = urn === '' ? foldedText(name) : urn;
    const earlier = seen.get(mark);
    if (earlier === undefined) seen.set(mark, row.line);
    const byNumber = urn === '' ? undefined : schools.find((school) => school.urn === urn);
    const byName = schools.find((school) => foldedText(school.name) === foldedText(name));
    const asks = byNumber === undefined && !sameAs.has(row.line) && hasOtherNumber(urn, byName);
    const troubles = troublesOf(name, earlier, asks ? byName?.urn : undefined);
    if (troubles.length > 0) return badRow(row.line, name || urn, troubles);
    const here = byNumber ?? byName;
    const value = schoolOf(written, here, newKey(row.line));
    return { line: row.line, name, state: stateOf(value, here), troubles: [], value };
  });
}

interface Written {
  readonly name: string;
  readonly short: string;
  readonly urn: string;
  readonly phase: string;
  /** Last day; of the public register only where the school is closed. */
  readonly closed: string;
}

function writtenIn(row: TableRow, read: ReturnType<typeof readerOf<'schools'>>): Written {
  const status = read(row, 'status');
  const isClosed = status === '' || /^closed$/i.test(status);
  return {
    name: read(row, 'name'),
    short: read(row, 'short'),
    urn: read(row, 'urn'),
    phase: read(row, 'phase'),
    closed: isClosed ? read(row, 'closed') : '',
  };
}

const hasOtherNumber = (urn: string, school: School | undefined): boolean =>
  urn !== '' && school?.urn !== undefined && school.urn !== '';

const troublesOf = (name: string, earlier: number | undefined, other: string | undefined): readonly RowTrouble[] => [
  ...(name === '' ? [{ code: 'missing' as const, text: 'name' }] : []),
  ...(name !== '' && earlier !== undefined ? [{ code: 'twice' as const, text: String(earlier) }] : []),
  ...(other === undefined ? [] : [{ code: 'sameNumber' as const, text: other }]),
];

/** An empty cell leaves what stands there. */
function schoolOf({ name, short, urn, phase, closed }: Written, here: School | undefined, newKey: string): School {
  const before: School = here ?? { key: newKey, name, shortName: shortOf(name) };
  const lastDay = dayWritten(closed) ?? before.lastDay;
  return {
    ...before,
    name,
    shortName: short || before.shortName,
    urn: urn || (before.urn ?? ''),
    phase: phase || (before.phase ?? ''),
    ...(lastDay === undefined ? {} : { lastDay }),
  };
}

/** Without what every school is called. */
const shortOf = (name: string): string =>
  name
    .replace(/\b(primary|junior|infant|secondary|high|academy|school|c of e|church of england)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim() || name;

function stateOf(value: School, here: School | undefined): 'fresh' | 'changed' | 'same' {
  if (here === undefined) return 'fresh';
  const same = (['name', 'shortName', 'urn', 'phase', 'lastDay'] as const).every(
    (field) => (value[field] ?? '') === (here[field] ?? ''),
  );
  return same ? 'same' : 'changed';
}
