import { addMonths } from '../../../ground/rules/days';
import type { Issue } from '../../../ground/rules/Issue';
import type { Day } from '../../../ground/rules/School';

/** What a sample is drawn by: the same over the same records draws the same. */
export interface SampleAsk {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly count: number;
  /** Letters and digits; empty to have one made. */
  readonly seed: string;
}

/** One of those a sample is drawn from. */
export interface Drawable {
  readonly key: string;
  readonly schoolKey: string;
}

export const mostDrawn = 50;
const seedForm = /^[a-z0-9]{4,32}$/;
const monthsBetweenSamples = 3;

/** As it is shown and kept: somebody may type it in capitals. */
export const seedOf = (typed: string): string => typed.trim().toLowerCase();

export const isSeed = (typed: string): boolean => seedForm.test(seedOf(typed));

export function sampleIssues({ from, to, count, seed }: SampleAsk): readonly Issue[] {
  const issues: Issue[] = [];
  if (from === undefined) issues.push({ code: 'required', field: 'from' });
  if (to === undefined) issues.push({ code: 'required', field: 'to' });
  if (from !== undefined && to !== undefined && to < from) issues.push({ code: 'endsBeforeStart', field: 'to' });
  if (!Number.isInteger(count) || count < 1 || count > mostDrawn) issues.push({ code: 'notANumber', field: 'count' });
  if (seed !== '' && !isSeed(seed)) issues.push({ code: 'required', field: 'seed' });
  return issues;
}

/**
 * Schools in the order their lot gives, one record of each, then a second of each, until there are enough: no school is
 * drawn twice while another has not been drawn at all.
 */
export async function drawnOf<T extends Drawable>(
  all: readonly T[],
  { count, seed }: Pick<SampleAsk, 'count' | 'seed'>,
  lot: (text: string) => Promise<string>,
): Promise<readonly T[]> {
  const schools = [...new Set(all.map(({ schoolKey }) => schoolKey))];
  const byLot = async <V>(some: readonly V[], keyOf: (one: V) => string): Promise<readonly V[]> => {
    const lots = await Promise.all(some.map(async (one) => ({ one, lot: await lot(`${seed} ${keyOf(one)}`) })));
    return lots.sort((a, b) => a.lot.localeCompare(b.lot, 'en')).map(({ one }) => one);
  };
  const inOrder = await byLot(schools, (key) => key);
  const records = await byLot(all, ({ key }) => key);
  const bySchool = inOrder.map((key) => records.filter(({ schoolKey }) => schoolKey === key));
  const rounds = Math.max(0, ...bySchool.map(({ length }) => length));
  const order = Array.from({ length: rounds }, (_, round) => bySchool.flatMap((some) => some[round] ?? [])).flat();
  return order.slice(0, count);
}

/** The day by which the next sample is due after one of this day: a senior person looks at least each quarter. */
export const nextSampleBy = (day: Day): Day => addMonths(day, monthsBetweenSamples);
