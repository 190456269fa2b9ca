import { isDay, isInstant } from '../../ground/rules/days';
import { among, count, each, flag, maybe, shaped, text, word } from '../../ground/rules/shapes';
import type { Check } from '../../ground/rules/shapes';
import type { AllocationFigures } from '../../people/rules/allocationFigures';

/** Who should have supervision and has it, as it was counted once: the first page of each list. */
export interface AllocationCount extends AllocationFigures {
  /** ISO instant. */
  readonly asOf: string;
  /** Members of staff that were looked at, whether supervision is due to them or not. */
  readonly staff: number;
}

/** So many of each list are kept. */
export const keptOfEach = 10;

const day: Check = (value) => isDay(value);
const firstOf = (one: Check): Check => shaped({ count, first: each(one, keptOfEach) });
const shape = shaped({
  asOf: text,
  staff: count,
  inScope: count,
  without: count,
  schools: firstOf(shaped({ schoolKey: text, school: text, inScope: count, without: count })),
  same: firstOf(shaped({ personKey: word, name: text, supervisorKey: word, supervisor: text })),
  outside: firstOf(shaped({ personKey: word, name: text, supervisors: each(text), tooMany: flag })),
  supervisors: firstOf(
    shaped({
      key: word,
      name: text,
      people: count,
      isOverLimit: flag,
      own: among('here', 'outside', 'notOurs', 'none'),
      training: among('none', 'due', 'inTime'),
      trainedDay: maybe(day),
      outsideName: text,
      outsideDay: maybe(day),
    }),
  ),
});

/** Rows of counters are written by clients of leads and keepers; what somebody put there by hand closes no page. */
export const isAllocationCount = (value: unknown): value is AllocationCount =>
  shape(value) && isInstant((value as AllocationCount).asOf);
