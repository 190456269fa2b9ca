import { foldedText } from '../../../ground/rules/foldedText';
import type { School } from '../../../ground/rules/School';
import { badRow } from './CheckedRow';
import type { CheckedRow, RowTrouble } from './CheckedRow';
import { readerOf } from './columns';
import type { FileColumns } from './columns';
import { dayWritten } from './dayWritten';
import type { Table } from './Table';

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
    const name = read(row, 'name');
    const urn = read(row, 'urn');
    const mark = urn === '' ? foldedText(name) : urn;
    const earlier = seen.get(mark);
    if (earlier === undefined) seen.set(mark, row.line);
    const byNumber = urn === '' ? undefined : schools.find((school) => school.urn === urn);
    const byName = schools.find((school) => foldedText(school.name) === foldedText(name));
    const isAsked = byNumber === undefined && urn !== '' && (byName?.urn ?? '') !== '' && !sameAs.has(row.line);
    const troubles: RowTrouble[] = [
      ...(name === '' ? [{ code: 'missing' as const, text: 'name' }] : []),
      ...(name !== '' && earlier !== undefined ? [{ code: 'twice' as const, text: String(earlier) }] : []),
      ...(isAsked ? [{ code: 'sameNumber' as const, text: byName?.urn ?? '' }] : []),
    ];
    if (troubles.length > 0) return badRow(row.line, name || urn, troubles);
    const here = byNumber ?? byName;
    const closed = /^closed$/i.test(read(row, 'status')) || !columns.has('status') ? read(row, 'closed') : '';
    const lastDay = dayWritten(closed) ?? here?.lastDay;
    const value: School = {
      ...here,
      key: here?.key ?? newKey(row.line),
      name,
      shortName: read(row, 'short') || (here?.shortName ?? shortOf(name)),
      urn: urn || (here?.urn ?? ''),
      phase: read(row, 'phase') || (here?.phase ?? ''),
      ...(lastDay === undefined ? {} : { lastDay }),
    };
    return { line: row.line, name, state: stateOf(value, here), troubles: [], value };
  });
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
