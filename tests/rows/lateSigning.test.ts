import { done, noteUnder, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const startsAt = '2026-11-24T14:15:00.000Z';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

test('row 115: a record that is not signed in the trust’s days is late to both and to the keeper, and counted so for the lead', async () => {
  const target = await at.book(await at.open('internal', 'priya', ['ruth']), 'priya', startsAt);
  await at.moveClock('2026-11-24T15:05:00.000Z');
  const priya = await at.hub('priya');
  await priya.saveNote(target, noteUnder(9, 'Talked about the half-term.'));
  done(
    await priya.finishSession({
      room: await priya.openSession(target),
      nextStartsAt: '2027-01-14T14:15:00.000Z',
      nextKey: crypto.randomUUID(),
    }),
  );
  const lateTo = async (alias: string) =>
    (await (await at.hub(alias)).listRecords()).find(({ session }) => session.key === target.sessionKey)?.daysLate;
  const counted = async () => (await at.hub('hannah')).bringUpToDate(() => undefined);
  // the last of the fourteen days
  await at.moveClock('2026-12-08T09:00:00.000Z');
  expect([await lateTo('ruth'), await lateTo('priya')]).toEqual([0, 0]);
  expect((await counted()).figures).toMatchObject({ unsigned: 1, late: 0 });
  // nothing is written any more; the days alone make it late
  await at.moveClock('2026-12-11T09:00:00.000Z');
  expect([await lateTo('ruth'), await lateTo('priya')]).toEqual([3, 3]);
  expect((await (await at.hub('ruth')).openRecord(target)).daysLate).toBe(3);
  const { rows } = await (await at.hub('miriam')).findEveryRecord({
    person: '',
    offerKey: '',
    year: undefined,
    signed: 'unsigned',
    from: undefined,
  });
  expect(rows.map(({ daysLate }) => daysLate)).toEqual([3]);
  const { figures, bySchool } = await counted();
  expect(figures).toMatchObject({ unsigned: 1, late: 1 });
  expect(bySchool.filter((school) => school.figures.late === 1)).toHaveLength(1);
  const ruth = await at.hub('ruth');
  done(await ruth.signRecord(await ruth.openRecord(target), ''));
  expect((await ruth.openRecord(target)).daysLate).toBe(0);
  expect((await counted()).figures).toMatchObject({ unsigned: 0, late: 0 });
});
