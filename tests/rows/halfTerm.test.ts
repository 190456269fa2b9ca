import { hubOf } from '../contract/hubOf';
import { webUrl, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { schoolTerms } from '../contract/schoolTerms';
import type { PlannedSession } from '../../src/sessions/booking/BookingService';
import { bookPlanned } from '../../src/sessions/booking/rules/term/bookPlanned';
import { done, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

const inTeams = { place: 'teams', room: '' } as const;
const startOf = ({ choices }: PlannedSession): string => choices[0]?.startsAt ?? '';

/** Fiona books what is planned, pair by pair, as the page does. */
async function bookAll(planned: readonly PlannedSession[]): Promise<void> {
  const fiona = await at.hub('fiona');
  const chosen = planned.map((one) => ({ planned: one, at: one.choices[0] }));
  for (const { input } of bookPlanned(chosen, inTeams)) done(await fiona.bookSession(input));
}

test('row 34: a half-term proposes what is due by rhythm and dates, and is booked in one go without a session twice', async () => {
  const pairKey = await at.open('feo-responsive', 'fiona', ['leon']);
  await at.book(pairKey, 'fiona', '2026-11-25T09:30:00.000Z');
  const fiona = await at.hub('fiona');
  const plan = await fiona.planHalfTerm({ halfTerm: 'this' });
  // weekly, on the weekday and at the hour of the last one, in each week without a session
  expect(plan.sessions.map(startOf)).toEqual([
    '2026-12-02T09:30:00.000Z',
    '2026-12-09T09:30:00.000Z',
    '2026-12-16T09:30:00.000Z',
  ]);
  expect(plan.sessions.map(({ name, trouble }) => [name, trouble])).toEqual([
    ['Leon Marsh', undefined],
    ['Leon Marsh', undefined],
    ['Leon Marsh', undefined],
  ]);
  await bookAll(plan.sessions);
  // pressed again: nothing is doubled
  await bookAll(plan.sessions);
  const { rows } = await fiona.openMyCalendar(year);
  expect(rows.map(({ session }) => session.startsAt)).toEqual([
    '2026-11-25T09:30:00.000Z',
    '2026-12-02T09:30:00.000Z',
    '2026-12-09T09:30:00.000Z',
    '2026-12-16T09:30:00.000Z',
  ]);
  expect((await (await at.hub('fiona')).planHalfTerm({ halfTerm: 'this' })).sessions).toEqual([]);
  const next = await (await at.hub('fiona')).planHalfTerm({ halfTerm: 'next' });
  expect(next.sessions.map(startOf)[0]).toBe('2027-01-06T09:30:00.000Z');
});

test('a closed day and a busy person are named, and the nearest time that does is proposed', async () => {
  done(await (await at.hub('jo')).saveSchoolYear(schoolTerms([20261202])));
  const pairKey = await at.open('feo-responsive', 'fiona', ['leon']);
  await at.book(pairKey, 'fiona', '2026-11-25T09:30:00.000Z');
  // Fiona meets somebody else in the hour of the week after
  const other = await at.open('feo-group', 'fiona', ['leon', 'marcus']);
  await at.book(other, 'fiona', '2026-12-09T09:15:00.000Z');
  const plan = await (await at.hub('fiona')).planHalfTerm({ halfTerm: 'this' });
  const leon = plan.sessions.filter(({ offerKey }) => offerKey === 'feo-responsive');
  expect(leon[0]?.trouble).toEqual({ why: 'closed' });
  expect(startOf(leon[0] as PlannedSession).slice(0, 10)).not.toBe('2026-12-02');
  expect(leon[1]?.trouble).toMatchObject({ why: 'busy', names: expect.arrayContaining(['Fiona Ashby']) });
  expect(startOf(leon[1] as PlannedSession)).toMatch(/^2026-12-0[789]T|^2026-12-1[01]T/);
  expect(leon[2]?.trouble).toBeUndefined();
});

test('what an interrupted booking has still to make is not proposed again', async () => {
  const pairKey = await at.open('feo-responsive', 'fiona', ['leon']);
  await at.book(pairKey, 'fiona', '2026-11-25T09:30:00.000Z');
  const plan = await (await at.hub('fiona')).planHalfTerm({ halfTerm: 'this' });
  // the tab is closed: of three sessions the first row is written, and no answer comes any more
  let rowsMade = 0;
  const untilClosed: TestSite['fetch'] = async (url, init) => {
    if (rowsMade > 0) throw new TypeError('closed');
    const answer = await at.site.fetch(url, init);
    if (typeof init.body === 'string' && /HubSessions[^/]*\/AddValidateUpdateItemUsingPath/i.test(init.body))
      rowsMade += 1;
    return answer;
  };
  const closing = await hubOf(at.site, 'fiona', {
    sharePoint: { webUrl, fetch: untilClosed, bearer: await at.site.token('fiona'), wait: async () => undefined },
  });
  const [booking] = bookPlanned(
    plan.sessions.map((planned) => ({ planned, at: planned.choices[0] })),
    inTeams,
  );
  if (booking === undefined) throw new Error('nothing is planned');
  await expect(closing.bookSession(booking.input)).rejects.toMatchObject({ code: 'offline' });
  expect(rowsMade).toBe(1);
  const again = await (await at.hub('fiona')).planHalfTerm({ halfTerm: 'this' });
  expect(again.sessions).toEqual([]);
  const fiona = await at.hub('fiona');
  await fiona.finishUnfinished((await fiona.openHome()).unfinished);
  const { rows } = await fiona.openMyCalendar(year);
  expect(rows).toHaveLength(4);
});

test('row 34: the calendar of support counts held and planned by half-term for a lead, and shows a supervisor their own alone', async () => {
  const pairKey = await at.open('feo-responsive', 'fiona', ['leon']);
  await at.book(pairKey, 'fiona', '2026-11-25T09:30:00.000Z');
  await at.open('trust-level', 'hannah', ['priya']);
  const hannah = await at.hub('hannah');
  await hannah.bringUpToDate(() => undefined);
  const lead = await hannah.openSchoolsCalendar();
  const cellsOf = (offerKey: string) => lead.rows.find((row) => row.offerKey === offerKey)?.cells ?? [];
  expect(lead.isOwn).toBe(false);
  expect(lead.halfTerms.map(({ name }) => name)).toContain('autumn2');
  const now = lead.halfTerms.findIndex((halfTerm) => halfTerm.now);
  expect(cellsOf('feo-responsive')[now]).toMatchObject({ booked: 1, next: 20261125, planned: 3 });
  expect(lead.rows.map(({ offerKey }) => offerKey).sort()).toEqual(['feo-responsive', 'trust-level']);
  // a supervisor who leads nothing sees their own people
  const own = await (await at.hub('fiona')).openSchoolsCalendar();
  expect([own.isOwn, own.rows.map(({ offerKey }) => offerKey)]).toEqual([true, ['feo-responsive']]);
  // and takes their own dates along, without a kind of session or a whole name
  const { text } = await (await at.hub('fiona')).myCalendarFile(year);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain('Fiona and Leon');
  expect(text).not.toMatch(/Marsh|Responsive/);
});
