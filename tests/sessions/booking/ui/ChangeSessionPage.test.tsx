import * as React from 'react';
import { fireEvent, screen } from '@testing-library/react';
import { ChangeSessionPage } from '../../../../src/sessions/booking/ui/ChangeSessionPage';
import { roomOf } from '../../../builders/roomOf';
import { runningSession } from '../../../builders/sessionOf';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const target = { code: 'k7m4p2xa' };
const booked = runningSession({ status: 'booked' });
const openSession = (): Promise<ReturnType<typeof roomOf>> => Promise.resolve(roomOf({ session: booked }));

test('moving needs a reason, and says the new time in words', async () => {
  const moveSession = jest.fn(() =>
    Promise.resolve({
      ok: true as const,
      value: {
        invited: true,
        sessions: [runningSession({ startsAt: '2026-11-27T09:30:00.000Z', endsAt: '2026-11-27T10:15:00.000Z' })],
      },
    }),
  );
  renderPage(<ChangeSessionPage target={target} />, pretend({ openSession, moveSession }));
  fireEvent.change(await screen.findByLabelText(/^New date/), { target: { value: '2026-11-27' } });
  fireEvent.change(screen.getByLabelText(/^New start/), { target: { value: '09:30' } });
  fireEvent.click(screen.getByRole('button', { name: 'Move the session' }));
  expect(await screen.findByText('Say in a few words why.')).toBeTruthy();
  expect(moveSession).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText(/Why is it moved/), { target: { value: 'A meeting came in' } });
  fireEvent.click(screen.getByRole('button', { name: 'Move the session' }));
  expect(
    await screen.findByRole('heading', { name: 'Moved to Friday 27 November, 09:30. Outlook has told everybody.' }),
  ).toBeTruthy();
  expect(moveSession).toHaveBeenCalledWith({
    session: booked,
    startsAt: '2026-11-27T09:30:00.000Z',
    endsAt: '2026-11-27T10:15:00.000Z',
    why: 'A meeting came in',
  });
});

test('moving shows the times everybody has free, and what there is to know of the one that is chosen', async () => {
  const findTimes = jest.fn(() =>
    Promise.resolve({
      calendarsKnown: true,
      notes: [],
      days: [
        {
          day: 20261127,
          slots: [{ startsAt: '2026-11-27T10:00:00.000Z', endsAt: '2026-11-27T10:45:00.000Z', roomy: true }],
          closed: undefined,
        },
      ],
    }),
  );
  const judgeTime = jest.fn(() =>
    Promise.resolve({
      booked: [{ startsAt: '2026-12-03T10:00:00.000Z', endsAt: '2026-12-03T10:45:00.000Z' }],
      busy: [{ key: 'priya', name: 'Priya Nair' }],
      outsideHours: true,
    }),
  );
  renderPage(<ChangeSessionPage target={target} />, pretend({ openSession, findTimes, judgeTime }));
  fireEvent.click(await screen.findByRole('button', { name: '10:00, Friday 27 November' }));
  expect(screen.getByLabelText<HTMLInputElement>(/^New date/).value).toBe('2026-11-27');
  expect(screen.getByLabelText<HTMLInputElement>(/^New start/).value).toBe('10:00');
  expect(
    await screen.findByText(/^Already booked with \w+ in this half-term: Thursday 3 December at 10:00\.$/),
  ).toBeTruthy();
  expect(screen.getByText(/busy then\. You can still choose it\.$/)).toBeTruthy();
  expect(screen.getByText('Outside working hours. You can still choose it if you both agree.')).toBeTruthy();
});

test('cancelling needs a reason, and does not claim that Outlook knows when it does not', async () => {
  const cancelSession = jest.fn(() =>
    Promise.resolve({ ok: true as const, value: runningSession({ status: 'cancelled', eventStatus: 'wanted' }) }),
  );
  renderPage(<ChangeSessionPage target={target} />, pretend({ openSession, cancelSession }));
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel the session' }));
  expect(await screen.findByText('Say in a few words why.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/Why is it cancelled/), { target: { value: 'Ill' } });
  fireEvent.click(screen.getByRole('button', { name: 'Cancel the session' }));
  expect((await screen.findByRole('heading', { name: /^Cancelled/ })).textContent).toContain('please tell the others');
});

test('a session that was held cannot be moved', async () => {
  renderPage(
    <ChangeSessionPage target={target} />,
    pretend({ openSession: () => Promise.resolve(roomOf({ session: runningSession({ status: 'sealed' }) })) }),
  );
  expect(await screen.findByText('This session can no longer be moved or cancelled.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Move the session' })).toBeNull();
});
