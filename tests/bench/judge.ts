import type { PlaceFigures } from './measurePlaces';

/** How much more a place may ask in a trust of ninety schools than in one of three. */
const mostGrowth = 1.2;
/** Of the smallest figures a single row or a longer name is more than a fifth. */
const slack = { trips: 0, rows: 12, bytes: 4096 } as const;
/** Places that wait for at most so many round trips after each other. */
const mostChain: Readonly<Record<string, number>> = {
  overview: 2,
  records: 2,
  people: 2,
  'first session of home': 2,
};
/** Content against an empty web part in the same run, on a processor four times slower: of these places warm … */
const mostTimes = 3;
/** … and of the first views, cold. */
const mostTimesCold: Readonly<Record<string, number>> = { '': 3, 'my supervision': 2 };
/** Blocked time to a first view, cold and slow, against the time an empty web part takes there in the same run. */
const mostBlocked = 1;
/** A key in the session room against a key in a bare text box of an empty page, in the same run: 95 of 100. */
const mostTypingTimes = 4;

export interface Typing {
  readonly slower: number;
  readonly p50: number;
  readonly p95: number;
  /** Of p95, against a text box of a page without a web part. */
  readonly ratio: number;
}

export interface Measured extends PlaceFigures {
  readonly schools: number;
  /** Against an empty web part of the same run and speed. */
  readonly ratio: number;
  /** Blocked time against the time an empty web part of the same run and speed takes. */
  readonly blockedRatio: number;
}

const nameOf = ({ person, place, visit, slower }: PlaceFigures): string =>
  `${place}, ${person}, ${visit}${slower > 1 ? `, ${slower} times slower` : ''}`;

/** What is over a budget: growth with the trust, round trips after each other, and times as ratios, never as times. */
export function overBudget(measured: readonly Measured[]): readonly string[] {
  const smallest = Math.min(...measured.map(({ schools }) => schools));
  return measured.flatMap((row) => {
    const small = measured.find((one) => one.schools === smallest && nameOf(one) === nameOf(row));
    const grown = (['trips', 'rows', 'bytes'] as const).flatMap((what) =>
      small !== undefined && row[what] > small[what] * mostGrowth + slack[what]
        ? [`${nameOf(row)}: ${row[what]} ${what} at ${row.schools} schools, ${small[what]} at ${small.schools}`]
        : [],
    );
    const chain = mostChain[row.place];
    return [
      ...grown,
      // cold, Home itself is read on the way
      ...(chain !== undefined && row.visit === 'warm' && row.chain > chain
        ? [`${nameOf(row)}: ${row.chain} round trips after each other at ${row.schools} schools, budget ${chain}`]
        : []),
      ...(chain !== undefined && row.visit === 'warm' && row.slower > 1 && row.ratio > mostTimes
        ? [
            `${nameOf(row)}: ${row.ratio.toFixed(1)} times an empty web part at ${row.schools} schools, budget ${mostTimes}`,
          ]
        : []),
      ...(row.visit === 'cold' && row.slower > 1 ? firstViewOver(row) : []),
    ];
  });
}

function firstViewOver(row: Measured): readonly string[] {
  const most = mostTimesCold[row.place];
  if (most === undefined) return [];
  const at = `${nameOf({ ...row, place: row.place || 'home' })}, at ${row.schools} schools`;
  return [
    ...(row.ratio > most ? [`${at}: ${row.ratio.toFixed(1)} times an empty web part, budget ${most}`] : []),
    ...(row.blockedRatio > mostBlocked
      ? [`${at}: blocked for ${row.blockedRatio.toFixed(1)} times what an empty web part takes, budget ${mostBlocked}`]
      : []),
  ];
}

export const typingOver = (typing: readonly Typing[]): readonly string[] =>
  typing
    .filter(({ ratio }) => ratio > mostTypingTimes)
    .map(
      ({ slower, ratio }) =>
        `typing in the session room${slower > 1 ? `, ${slower} times slower` : ''}: ${ratio.toFixed(1)} times a bare text box, budget ${mostTypingTimes}`,
    );

/** Whether memory goes on growing with every round. */
export const mostMemoryGrowth = 1.25;

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
