import { fireEvent, screen, waitFor } from '@testing-library/react';
import { offerOf } from '../../../builders/offerOf';
import { requestOf } from '../../../builders/requestOf';
import { priyaHome } from '../../../builders/priyaHome';
import { roomOf } from '../../../builders/roomOf';
import { sessionOf } from '../../../builders/sessionOf';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';
import { openRoom } from '../../../pages/roomHarness';

const debrief = offerOf({ key: 'debrief', title: 'Debriefing', kind: 'debrief', countsToMinimum: false });
const room = (more: Parameters<typeof roomOf>[0] = {}): ReturnType<typeof roomOf> =>
  roomOf({ offer: debrief, session: sessionOf({ offerKey: debrief.key }), ...more });

describe('a debrief', () => {
  it('has no box for words, no agenda, no next date and nothing to sign', async () => {
    await openRoom(room());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Debriefing with Priya');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.querySelector('input[type=date], textarea')).toBeNull();
    expect(screen.queryByRole('navigation', { name: 'Agenda' })).toBeNull();
    expect(screen.queryByText(/sign and send|finish/i)).toBeNull();
  });

  it('took place by one press', async () => {
    const noteHeld = jest.fn(() => Promise.resolve({ ok: true as const, value: sessionOf({ status: 'held' }) }));
    await openRoom(room(), { noteHeld });
    fireEvent.click(screen.getByRole('button', { name: 'It took place' }));
    await waitFor(() =>
      expect(noteHeld).toHaveBeenCalledWith({ shard: '2026-27', pairKey: 'pair-1', sessionKey: 'session-1' }),
    );
  });

  it('did not happen, with why out of a list', async () => {
    const noteNotHeld = jest.fn(() => Promise.resolve({ ok: true as const, value: sessionOf({ status: 'missed' }) }));
    await openRoom(room(), { noteNotHeld });
    fireEvent.click(screen.getByRole('radio', { name: 'Another time is better' }));
    fireEvent.click(screen.getByRole('button', { name: 'It did not happen' }));
    await waitFor(() => expect(noteNotHeld).toHaveBeenCalledWith(expect.anything(), 'anotherTime'));
  });

  it('is told to whoever asked for it as what it is, with nothing to press but another time', async () => {
    await openRoom(room({ myRole: 'supervisee' }));
    expect(screen.getByText('Hannah notes that it took place. You need do nothing.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'It took place' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Find another time' })).toBeTruthy();
  });

  it('keeps the words that an earlier release wrote in one', async () => {
    await openRoom(room({ session: sessionOf({ offerKey: debrief.key, status: 'signing' }), mayWrite: false }));
    expect(screen.getByText(/has been sent to sign/)).toBeTruthy();
  });
});

test('whoever asked reads on Home when it is, and with whom', async () => {
  const session = sessionOf({
    day: 20261123,
    startsAt: '2026-11-23T12:00:00.000Z',
    endsAt: '2026-11-23T12:30:00.000Z',
    offerKey: 'debrief',
  });
  const requestsByMe = [{ ...requestOf({ fromKey: 'priya' }), session, withName: 'Hannah Okafor' }];
  openHub(pretend({ openHome: () => Promise.resolve(priyaHome({ requestsByMe })) }));
  expect(await screen.findByText(/Today 12:00 with Hannah/)).toBeTruthy();
});
