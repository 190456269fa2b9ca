import { atItsTime } from '../../../../src/sessions/outlook/rules/atItsTime';

const zone = 'Europe/London';
const allDay = (from: string, to: string): Parameters<typeof atItsTime>[0] => ({
  startsAt: `${from}T00:00:00.000Z`,
  endsAt: `${to}T00:00:00.000Z`,
  allDay: true,
});

describe('a session whose event was made all-day in Outlook', () => {
  const session = { startsAt: '2027-03-25T14:15:00.000Z', endsAt: '2027-03-25T15:00:00.000Z' };

  it('keeps its time on its day', () => {
    expect(atItsTime(allDay('2027-03-25', '2027-03-26'), session, zone)).toMatchObject(session);
    expect(atItsTime(allDay('2027-03-24', '2027-03-27'), session, zone)).toMatchObject(session);
  });

  it('moves with the day, at the same time by the clock, also over the change of the clocks', () => {
    expect(atItsTime(allDay('2027-03-30', '2027-03-31'), session, zone)).toMatchObject({
      startsAt: '2027-03-30T13:15:00.000Z',
      endsAt: '2027-03-30T14:00:00.000Z',
    });
  });

  it('is at its time from then on: looked at again it moves no further', () => {
    const late = { startsAt: '2027-06-10T23:30:00.000Z', endsAt: '2027-06-11T00:15:00.000Z' };
    const once = atItsTime(allDay('2027-06-11', '2027-06-12'), late, zone);
    expect(once).toMatchObject(late);
    expect(atItsTime(once, late, zone)).toMatchObject(late);
  });

  it('any other event stays as it is', () => {
    const event = { startsAt: '2027-03-25T00:00:00.000Z', endsAt: '2027-03-26T00:00:00.000Z' };
    expect(atItsTime(event, session, zone)).toBe(event);
  });
});
