import type { Meter } from '../../src/ground/rules/Meter';

/** Once a term, and the autumn's was held. */
export const meterWith = (more: Partial<Meter> = {}): Meter => ({
  held: 1,
  total: 3,
  dueBy: 20270326,
  overdueSince: undefined,
  periods: [
    { firstDay: 20260903, lastDay: 20261218, state: 'held', day: 20261009 },
    { firstDay: 20270105, lastDay: 20270326, state: 'toCome', day: undefined },
    { firstDay: 20270412, lastDay: 20270720, state: 'toCome', day: undefined },
  ],
  ...more,
});
