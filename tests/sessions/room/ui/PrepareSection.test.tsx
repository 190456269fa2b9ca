import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { actionOf } from '../../../builders/actionOf';
import { additionOf } from '../../../builders/additionOf';
import { roomOf } from '../../../builders/roomOf';
import { runningSession } from '../../../builders/sessionOf';
import { priya } from '../../../people';
import { openRoom } from '../../../pages/roomHarness';

const prepared = (more: Parameters<typeof roomOf>[0] = {}): ReturnType<typeof roomOf> =>
  roomOf({ session: runningSession({ status: 'booked' }), myRole: 'supervisee', ...more });
const mind = /What is on your mind/;

test('three questions; what is typed is not shared until it is, and says so', async () => {
  const addAgendaItem = jest.fn((_: unknown, text: string, key: string, question?: 'mind' | 'cases' | 'need') =>
    Promise.resolve(additionOf({ key, text, ...(question === undefined ? {} : { question }) })),
  );
  await openRoom(prepared(), { addAgendaItem });
  expect(screen.getByLabelText(/Which cases, by reference/)).toBeTruthy();
  expect(screen.getByLabelText(/What do you need from Hannah/)).toBeTruthy();
  expect(screen.queryByText('Hannah can see it')).toBeNull();
  fireEvent.change(screen.getByLabelText(mind), { target: { value: 'Mondays' } });
  expect(screen.getByText('Not shared')).toBeTruthy();
  expect(addAgendaItem).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Let Hannah see this' }));
  expect(await screen.findByText('Hannah can see it')).toBeTruthy();
  expect(addAgendaItem.mock.calls[0]?.[3]).toBe('mind');
  fireEvent.change(screen.getByLabelText(mind), { target: { value: 'Mondays, and Fridays' } });
  expect(screen.getByText(/^Hannah sees the version of/)).toBeTruthy();
});

test('what was shared can be taken back', async () => {
  const answer = additionOf({ key: 'a', text: 'Mondays', question: 'mind', byKey: priya.key });
  const changeAgendaItem = jest.fn(() => Promise.resolve({ ok: true as const, value: { ...answer, text: '' } }));
  await openRoom(prepared({ additions: [answer] }), { changeAgendaItem });
  fireEvent.click(screen.getByRole('button', { name: 'Take back what I shared' }));
  await waitFor(() => expect(screen.queryByText('Hannah can see it')).toBeNull());
  expect(changeAgendaItem).toHaveBeenCalledWith(answer, '');
});

test('what is not shared goes to one’s own list as one writes, is there on another device, and says who could open it', async () => {
  const kept: unknown[] = [];
  await openRoom(prepared({ administrators: ['Jo Lister'] }), {
    readPreparation: () => Promise.resolve({ need: 'Time to read' }),
    keepPreparation: (_session, change) => {
      kept.push(change);
      return Promise.resolve({ kind: 'kept' });
    },
  });
  expect(await screen.findByDisplayValue('Time to read')).toBeTruthy();
  expect(
    screen.getByText(/in a list that shows each person what they wrote themselves; Jo Lister could open it/),
  ).toBeTruthy();
  fireEvent.change(screen.getByLabelText(mind), { target: { value: 'Mondays' } });
  await waitFor(() => expect(kept).toEqual([{ question: 'mind', text: 'Mondays', known: '' }]), { timeout: 4000 });
  expect(screen.getByDisplayValue('Mondays')).toBeTruthy();
});

test('where the site has no such list yet it says that the words are on the device', async () => {
  await openRoom(prepared(), { readPreparation: () => Promise.resolve(undefined) });
  expect(await screen.findByText(/What is not shared is kept on this device, encrypted, for a day/)).toBeTruthy();
});

test('what was written on another device is not overwritten: one chooses', async () => {
  const kept: unknown[] = [];
  await openRoom(prepared(), {
    readPreparation: () => Promise.resolve({}),
    keepPreparation: (_session, change) => {
      kept.push(change);
      const isKnown = change.known === 'Fridays';
      return Promise.resolve(isKnown ? { kind: 'kept' } : { kind: 'elsewhere', text: 'Fridays' });
    },
  });
  fireEvent.change(screen.getByLabelText(mind), { target: { value: 'Mondays' } });
  await screen.findByText('In another window or on another device you wrote: “Fridays”', {}, { timeout: 4000 });
  fireEvent.click(screen.getByRole('button', { name: 'Keep what is here' }));
  await waitFor(() => expect(kept[kept.length - 1]).toEqual({ question: 'mind', text: 'Mondays', known: 'Fridays' }), {
    timeout: 4000,
  });
  expect(screen.queryByText(/In another window/)).toBeNull();
});

test('once it has begun, what was not shared is there to copy by hand, and can be taken away', async () => {
  const dropPreparation = jest.fn(() => Promise.resolve());
  await openRoom(roomOf({ myRole: 'supervisee' }), {
    readPreparation: () => Promise.resolve({ mind: 'Mondays' }),
    dropPreparation,
  });
  const left = within(await screen.findByRole('region', { name: 'Prepared, and not shared' }));
  left.getByText('Mondays');
  fireEvent.click(left.getByRole('button', { name: 'Take this away' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Prepared, and not shared' })).toBeNull());
  expect(dropPreparation).toHaveBeenCalledWith('session-1');
});

test('actions are ticked there, and done ones are found', async () => {
  const action = actionOf({ ownerKey: priya.key, text: 'Ask early help' });
  const setActionStatus = jest.fn(() =>
    Promise.resolve({ kind: 'saved' as const, item: { ...action, status: 'done' as const } }),
  );
  const done = [actionOf({ key: 'done', ownerKey: priya.key, text: 'Share the plan', status: 'done' })];
  await openRoom(prepared({ carried: [{ action, timesCarried: 0, overdue: false, withName: 'Priya Nair' }], done }), {
    setActionStatus,
  });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Ask early help' }));
  await waitFor(() => expect(setActionStatus).toHaveBeenCalledWith(action, 'done'));
  expect(screen.queryByText('Share the plan')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Done actions, 1 this year' }));
  expect(
    within(screen.getByRole('list', { name: 'Done actions, 1 this year' })).getByText('Share the plan'),
  ).toBeTruthy();
});

test('in the session each raised item is talked about, or goes on', async () => {
  const item = additionOf({ carried: ['before'] });
  const setRaised = jest.fn(() =>
    Promise.resolve({ kind: 'saved' as const, item: { ...item, talkedIn: 'session-1' } }),
  );
  await openRoom(roomOf({ additions: [item] }), { setRaised });
  expect(screen.getByText('Carried 1 time')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Talked about' }));
  await waitFor(() => expect(setRaised).toHaveBeenCalledWith(item, 'session-1'));
});

test('finishing asks once more about what was raised and not talked about, and says what goes on', async () => {
  const item = additionOf({ key: 'r1', text: 'Cover on Fridays' });
  const done = additionOf({ key: 'r2', text: 'The new rota', talkedIn: 'session-1' });
  const setRaised = jest.fn(() =>
    Promise.resolve({ kind: 'saved' as const, item: { ...item, talkedIn: 'session-1' } }),
  );
  await openRoom(roomOf({ additions: [item, done] }), { setRaised });
  fireEvent.click(screen.getByRole('button', { name: 'Finish and send to sign' }));
  expect(
    await screen.findByText('1 raised item was not talked about yet. What you carry over stands here next time.'),
  ).toBeTruthy();
  // above the agenda, and once more where it is finished; what was talked about is not asked again
  const asked = screen.getAllByRole('radiogroup', { name: 'Was this talked about: Cover on Fridays' });
  expect(asked).toHaveLength(2);
  expect(screen.getAllByRole('radiogroup', { name: 'Was this talked about: The new rota' })).toHaveLength(1);
  fireEvent.click(within(asked[1]!).getByRole('radio', { name: 'Talked about' }));
  expect(await screen.findByText('What was raised has been talked about.')).toBeTruthy();
  expect(within(asked[0]!).getByRole<HTMLInputElement>('radio', { name: 'Talked about' }).checked).toBe(true);
});

test('why it was moved or cancelled stands in the session', async () => {
  const words = {
    ...additionOf(),
    kind: 'session' as const,
    room: '',
    joinUrl: '',
    reasons: [{ at: '2026-11-22T10:00:00.000Z', what: 'cancelled' as const, byName: 'Hannah Okafor', why: 'Ill' }],
  };
  await openRoom(roomOf({ session: runningSession({ status: 'cancelled' }), mayWrite: false, words }));
  expect(screen.getByText('Hannah Okafor cancelled it on 22 November: Ill')).toBeTruthy();
});
