import { countersList } from '../../../sharepoint/lists/countersList';
import { isInstant } from '../../ground/rules/days';
import type { Row } from '../../ground/sharepoint/cells';
import { etagOf, itemIdOf } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import type { CountedKey, RowStamp, SchoolCounters, Tokens, TrustCounters } from '../ports';
import type { SchoolFacts } from '../rules/Facts';
import { isFacts, isPicture, isSummary, isWritten } from '../rules/shapes';
import type { HalfTermFigures, SchoolSummary } from '../rules/TrustPicture';

export const counterColumns = columnsOf(countersList.columns);

/** One row as it should stand. */
export interface CounterRow {
  readonly key: string;
  readonly kind: 'trust' | 'school' | 'part' | 'halfTerm';
  readonly schoolKey: string;
  readonly year: string;
  readonly halfTerm: string;
  readonly turnsOn: number | undefined;
  readonly asOf: string;
  readonly summary: string;
  readonly body: string;
}

/** People of a school in one row: a column of text holds some 64,000 characters. */
const peopleInRow = 100;

export const trustKey = 'trust';

export const trustRow = ({ picture, tokens }: TrustCounters): CounterRow => ({
  ...blank,
  key: trustKey,
  kind: 'trust',
  asOf: picture.asOf,
  summary: JSON.stringify(picture),
  body: JSON.stringify({ tokens }),
});

/** Something else that was counted over all schools: a row of its own, found by its key. */
export const countedRow = (key: CountedKey, value: unknown): CounterRow => ({
  ...blank,
  key,
  kind: 'trust',
  asOf: '',
  summary: JSON.stringify(value),
});

const blank = { schoolKey: '', year: '', halfTerm: '', turnsOn: undefined, summary: '', body: '' };

/** A school's row, with as many more as its people need, and one for each half-term. */
export function rowsOfSchool({ facts, summary, turnsOn }: SchoolCounters, asOf: string): readonly CounterRow[] {
  const { schoolKey } = facts;
  const parts = partsOf(facts);
  const own = parts.map((part, index): CounterRow => {
    const body = JSON.stringify({ ...part, parts: parts.length, part: index });
    return index === 0
      ? {
          ...blank,
          key: `school.${schoolKey}`,
          kind: 'school',
          schoolKey,
          turnsOn,
          asOf,
          summary: JSON.stringify(summary),
          body,
        }
      : { ...blank, key: `part.${schoolKey}.${index}`, kind: 'part', schoolKey, asOf, body };
  });
  return [...own, ...summary.halfTerms.map((halfTerm) => halfTermRow(schoolKey, halfTerm, asOf))];
}

function partsOf(facts: SchoolFacts): readonly SchoolFacts[] {
  const { schoolKey, pairs, people } = facts;
  const more = Math.ceil(Math.max(pairs.length, people.length) / peopleInRow) - 1;
  const cut = <T>(some: readonly T[], index: number): readonly T[] =>
    some.slice(index * peopleInRow, (index + 1) * peopleInRow);
  return Array.from({ length: Math.max(0, more) + 1 }, (_, index) => ({
    ...(index === 0 ? facts : { schoolKey, elsewhere: [], undecided: [] }),
    pairs: cut(pairs, index),
    people: cut(people, index),
  }));
}

function halfTermRow(schoolKey: string, halfTerm: HalfTermFigures, asOf: string): CounterRow {
  const { year, name, written, ...counted } = halfTerm;
  return {
    ...blank,
    key: `halfTerm.${schoolKey}.${year}.${name}`,
    kind: 'halfTerm',
    schoolKey,
    year,
    halfTerm: name,
    asOf,
    summary: JSON.stringify(counted),
    body: written ? JSON.stringify(written) : '',
  };
}

/** What of a row decides whether it is to be written again: that somebody looked does not. */
export const textOf = ({ turnsOn, summary, body }: Pick<CounterRow, 'turnsOn' | 'summary' | 'body'>): string =>
  JSON.stringify([turnsOn ?? 0, summary, body]);

export const stampOf = (row: Row): RowStamp => ({
  itemId: itemIdOf(row),
  etag: etagOf(row),
  text: textOf(counterColumns.read(row).values),
});

export function trustIn(row: Row): TrustCounters | undefined {
  const { summary, body } = counterColumns.read(row).values;
  const picture = jsonIn(summary);
  const more = jsonIn(body) as { readonly tokens?: unknown } | undefined;
  if (!isPicture(picture) || !isInstant(picture.asOf)) return undefined;
  return { picture, tokens: tokensIn(more?.tokens) };
}

function tokensIn(value: unknown): Tokens {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

export const countedIn = (row: Row): unknown => jsonIn(counterColumns.read(row).values.summary);

export function schoolSummaryIn(row: Row): SchoolSummary | undefined {
  const value = jsonIn(counterColumns.read(row).values.summary);
  return isSummary(value) ? value : undefined;
}

/** A school's facts of all its rows; undefined where one is missing, or cannot be read. */
export function factsIn(schoolKey: string, rows: readonly Row[]): SchoolFacts | undefined {
  const parts = rows
    .map((row) => jsonIn(counterColumns.read(row).values.body))
    .filter((value): value is SchoolFacts & { readonly part?: unknown; readonly parts?: unknown } => isFacts(value))
    .filter((facts) => facts.schoolKey === schoolKey);
  const ordered = [...parts].sort((a, b) => Number(a.part) - Number(b.part));
  const [first] = ordered;
  if (first === undefined || first.part !== 0) return undefined;
  const wanted = ordered.slice(0, Number(first.parts));
  if (wanted.length !== first.parts || wanted.some(({ part }, index) => part !== index)) return undefined;
  return {
    schoolKey,
    pairs: wanted.flatMap(({ pairs }) => pairs),
    people: wanted.flatMap(({ people }) => people),
    elsewhere: first.elsewhere,
    undecided: first.undecided,
  };
}

export function writtenIn(row: Row): HalfTermFigures['written'] {
  const value = jsonIn(counterColumns.read(row).values.body);
  return isWritten(value) ? value : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
