import { meterOfPair, superviseeRow } from '../../../src/sessions/useCases/superviseeRow';
import { catalogueOf } from '../../builders/catalogueOf';
import { pairOf } from '../../builders/pairOf';
import { ottersby } from '../../builders/schoolYears';
import { summaryOf } from '../../builders/summaryOf';

const nextYear = {
  schoolKey: 'ottersby',
  year: '2027-28',
  halfTerms: [{ name: 'autumn1', firstDay: 20270826, lastDay: 20271022 }],
  closures: [],
} as const;
const people = new Map();
const pair = pairOf({ schoolKey: 'ottersby', summary: summaryOf({ heldDays: [20261009] }) });

describe('where things stand with somebody, over the turn of the year', () => {
  it.each([20270331, 20270731, 20270801, 20270826, 20270901])('overdue is overdue on %i', (today) => {
    for (const schoolYears of [[ottersby], [ottersby, nextYear]]) {
      const catalogue = catalogueOf({ schoolYears });
      expect(superviseeRow(pair, { catalogue, people, today }).standing).toEqual({ kind: 'overdue', since: 20270326 });
      expect(meterOfPair(pair, { catalogue, today }).overdueSince).toBe(20270326);
    }
  });

  it('ends with a session in the new year, and only then', () => {
    const catalogue = catalogueOf({ schoolYears: [ottersby, nextYear] });
    const held = { ...pair, summary: summaryOf({ heldDays: [20261009, 20270827] }) };
    expect(superviseeRow(held, { catalogue, people, today: 20270901 }).standing.kind).toBe('upToDate');
  });

  it('is not known without dates, never up to date', () => {
    const seen = { ...pair, summary: summaryOf({ heldDays: [20261009, 20270310, 20270630] }) };
    const catalogue = catalogueOf({ schoolYears: [ottersby] });
    expect(superviseeRow(seen, { catalogue, people, today: 20270720 }).standing.kind).toBe('upToDate');
    expect(superviseeRow(seen, { catalogue, people, today: 20270901 }).standing.kind).toBe('noDates');
  });
});
