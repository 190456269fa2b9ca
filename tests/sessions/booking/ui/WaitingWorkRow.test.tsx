import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../../src/local/demo/everyService';
import { pretend } from '../../../pages/pretend';
import { openHub } from '../../../pages/openHub';
import { priyaHome } from '../../../builders/priyaHome';
import { sessionOf } from '../../../builders/sessionOf';

const cutOff = sessionOf({ status: 'booked', eventStatus: 'made', intent: '{}' });

describe('what somebody else began', () => {
  const open = async (more: Partial<EveryService> = {}, view = priyaHome()): Promise<void> => {
    openHub(pretend({ openHome: () => Promise.resolve(view), ...more }));
    await screen.findByRole('heading', { level: 1, name: 'Good morning, Priya' });
  };

  it('says whose write waits and what it would send, and sends nothing before it is pressed', async () => {
    const plan = {
      what: 'move' as const,
      startsAt: '2026-11-27T10:00:00.000Z',
      endsAt: '2026-11-27T10:45:00.000Z',
      toNames: ['Priya Nair', 'Alice Reyes'],
    };
    const answerWaiting = jest.fn().mockResolvedValue({ ok: true, value: { sessions: [cutOff], invited: true } });
    const waiting = { session: cutOff, kind: 'move' as const, byName: 'Hannah Okafor', plan };
    await open(
      { answerWaiting, finishUnfinished: () => Promise.resolve({ done: [], waiting: [waiting] }) },
      priyaHome({ unfinished: [cutOff] }),
    );
    const list = within(await screen.findByRole('list', { name: 'Begun by somebody else' }));
    expect(list.getByText(/^Hannah Okafor began to move the session of /)).toBeTruthy();
    expect(
      list.getByText(
        'Your calendar would send Friday 27 November at 10:00 as the new time to Priya Nair and Alice Reyes. Nothing was sent yet.',
      ),
    ).toBeTruthy();
    expect(answerWaiting).not.toHaveBeenCalled();
    await userEvent.click(list.getByRole('button', { name: 'Send the new time' }));
    expect(answerWaiting.mock.calls).toEqual([[cutOff, true]]);
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Begun by somebody else' })).toBeNull());
  });

  it("says of a write that is only its beginner's that it waits for them", async () => {
    const waiting = { session: cutOff, kind: 'book' as const, byName: 'Hannah Okafor', plan: undefined };
    await open(
      { finishUnfinished: () => Promise.resolve({ done: [], waiting: [waiting] }) },
      priyaHome({ unfinished: [cutOff] }),
    );
    const list = within(await screen.findByRole('list', { name: 'Begun by somebody else' }));
    expect(
      list.getByText('It was not finished, and it waits until Hannah Okafor comes back to it. Nothing was sent.'),
    ).toBeTruthy();
    expect(list.queryByRole('button')).toBeNull();
  });
});
