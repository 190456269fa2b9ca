import { instantOf, outlookEventOf } from '../../../../src/sessions/outlook/graph/outlookEvent';
import type { GraphEvent } from '../../../../src/sessions/outlook/graph/outlookEvent';

const event = (more: Partial<GraphEvent> = {}): GraphEvent => ({
  id: 'e',
  start: { dateTime: '2026-11-26T14:15:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-11-26T15:00:00.0000000', timeZone: 'UTC' },
  ...more,
});

describe('an event as Graph tells it', () => {
  it.each([
    ['UTC', '2026-11-26T14:15:00.0000000', '2026-11-26T14:15:00.000Z'],
    ['GMT Standard Time', '2026-07-01T14:15:00', '2026-07-01T13:15:00.000Z'],
    ['Europe/Paris', '2026-11-26T15:15:00.0000000', '2026-11-26T14:15:00.000Z'],
    ['Pacific Standard Time', '2026-11-26T06:15:00', '2026-11-26T14:15:00.000Z'],
  ])('is read by the clock of %s', (timeZone, dateTime, instant) => {
    expect(instantOf({ dateTime, timeZone })).toBe(instant);
  });

  it('in a zone nobody knows is not guessed', () => {
    expect(() => instantOf({ dateTime: '2026-11-26T14:15:00', timeZone: 'Somewhere' })).toThrow(
      expect.objectContaining({ code: 'unexpected' }),
    );
  });

  it('keeps an answer and a proposal of another zone at their instants', () => {
    const [reply] = outlookEventOf(
      event({
        attendees: [
          {
            emailAddress: { address: 'Priya@thistlemere.example' },
            status: { response: 'tentativelyAccepted', time: '2026-11-23T10:00:00+02:00' },
            proposedNewTime: {
              start: { dateTime: '2026-11-27T10:00:00', timeZone: 'W. Europe Standard Time' },
              end: { dateTime: '2026-11-27T10:45:00', timeZone: 'W. Europe Standard Time' },
            },
          },
        ],
      }),
    ).replies;
    expect(reply).toMatchObject({
      at: '2026-11-23T08:00:00.000Z',
      proposed: { startsAt: '2026-11-27T09:00:00.000Z', endsAt: '2026-11-27T09:45:00.000Z' },
    });
  });

  it.each([
    ['2026-11-23T10:00:00', '2026-11-23T10:00:00.000Z'],
    ['soon', ''],
    ['0001-01-01T00:00:00Z', ''],
  ])('an answer given at %s', (time, at) => {
    const status = { response: 'accepted', time };
    const [reply] = outlookEventOf(event({ attendees: [{ emailAddress: { address: 'p' }, status }] })).replies;
    expect(reply?.at).toBe(at);
  });

  it('that is all-day says so', () => {
    expect(outlookEventOf(event({ isAllDay: true })).allDay).toBe(true);
    expect(outlookEventOf(event({ isAllDay: false })).allDay).toBeUndefined();
  });
});
