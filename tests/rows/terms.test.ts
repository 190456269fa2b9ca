import { checkSchoolYear } from '../../src/people/rules/termDates';
import { year } from '../contract/hubSite';
import { schoolTerms } from '../contract/schoolTerms';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

/** Ottersby with an autumn that ends a week earlier. */
const shorter = () => {
  const terms = schoolTerms();
  const { autumn2 } = terms.halfTerms;
  return {
    ...terms,
    halfTerms: { ...terms.halfTerms, autumn2: { firstDay: autumn2?.firstDay, lastDay: 20261211 } },
  };
};

test('a changed half-term shows first what moves, and re-plans only what is not booked', async () => {
  const pairKey = await at.open('feo-responsive', 'fiona', ['leon']);
  const kept = await at.book(pairKey, 'fiona', '2026-12-02T10:00:00.000Z');
  const outside = await at.book(pairKey, 'fiona', '2026-12-16T10:00:00.000Z');
  const jo = await at.hub('jo');
  const plannedIn = async (): Promise<number> => {
    const { halfTerms, rows } = await (await at.hub('fiona')).openCalendar('ottersby');
    const index = halfTerms.findIndex(({ name }) => name === 'autumn2');
    return rows.find(({ offer }) => offer.key === 'feo-responsive')?.cells[index]?.planned ?? NaN;
  };
  const before = await plannedIn();
  const draft = shorter();
  const moves = await jo.whatMoves([done(checkSchoolYear(draft))]);
  expect(
    moves.booked.map(({ key, name, supervisor, day, why, next }) => [key, name, supervisor, day, why, next]),
  ).toEqual([[outside.sessionKey, 'Leon Marsh', 'Fiona Ashby', 20261216, 'holiday', 20270105]]);
  expect(moves.staying).toBe(2);
  // looking writes nothing
  expect(await plannedIn()).toBe(before);
  done(await jo.saveSchoolYear(draft));
  expect(await plannedIn()).toBe(before - 1);
  // what is booked stands where it stood, with its time
  const { rows } = await (await at.hub('fiona')).openMyCalendar(year);
  expect(rows.map(({ session }) => [session.key, session.status, session.startsAt])).toEqual([
    [kept.sessionKey, 'booked', '2026-12-02T10:00:00.000Z'],
    [outside.sessionKey, 'booked', '2026-12-16T10:00:00.000Z'],
  ]);
});

test('somebody who enters no dates cannot save them', async () => {
  await expect((await at.hub('fiona')).saveSchoolYear(shorter())).rejects.toMatchObject({ code: 'forbidden' });
  const { halfTerms } = await (await at.hub('fiona')).openCalendar('ottersby');
  expect(halfTerms.find(({ name }) => name === 'autumn2')?.lastDay).toBe(20261218);
});
