import { fireEvent, screen, within } from '@testing-library/react';
import { promptSets } from '../../../../sharepoint/content/promptSets';
import { offerOf } from '../../../builders/offerOf';
import { roomOf } from '../../../builders/roomOf';
import { runningSession } from '../../../builders/sessionOf';
import { goTo, openRoom, saveNote } from '../../../pages/roomHarness';

const prompts = (): ReturnType<typeof within> =>
  within(screen.getByRole('region', { name: 'Questions to think with' }));
const choose = (title: string): void => {
  const set = promptSets.find((one) => one.title === title);
  fireEvent.change(prompts().getByLabelText('About'), { target: { value: set?.key } });
};

test.each([
  [
    'row 90: what is put in place, and whether it works, is asked under oversight',
    'Management oversight and accountability',
    [/Is what was put in place working/, /getting worse/, /only seem to/],
  ],
  [
    'row 91: the caseload, what at work makes it harder, and evidence against the thresholds are asked under oversight',
    'Management oversight and accountability',
    [/How heavy is the caseload/, /from three sides/],
  ],
  [
    'row 93: meetings with others, their reports and notes are asked for',
    'Multi-agency working',
    [/who prepares the report/, /notes of the last meeting/, /see it differently/],
  ],
  [
    'row 94: the child’s day, wishes and identity are asked for',
    'Voice of the child',
    [/a day like for this child/, /who heard it/, /disability/],
  ],
])('%s', async (_row, title, asked) => {
  await openRoom(roomOf({ promptSets }));
  choose(title);
  for (const question of asked) expect(prompts().getByText(question)).toBeTruthy();
});

test('the early years’ three opportunities stand first in their sessions, and no set is shown where the trust has none', async () => {
  await openRoom(roomOf({ promptSets, offer: offerOf({ key: 'eyfs' }) }));
  expect(prompts().getAllByRole('listitem')).toHaveLength(3);
});

test('a trust without questions is shown none', async () => {
  await openRoom(roomOf({ promptSets: [] }));
  expect(screen.queryByText('Questions to think with')).toBeNull();
});

test('row 113: before it begins both are told what keeps interruptions away, in Teams and in a room', async () => {
  await openRoom(roomOf({ session: runningSession({ status: 'booked', place: 'teams' }) }));
  expect(screen.getByText(/^Set yourself to Do not disturb in Teams.* Begin and end as agreed\.$/)).toBeTruthy();
});

test('row 113: in a room it names the room, a sign on the door, and who takes what comes in', async () => {
  await openRoom(roomOf({ session: runningSession({ status: 'booked', place: 'room' }) }));
  expect(screen.getByText(/^A quiet private room: a sign on the door/)).toBeTruthy();
});

test('a personal note is kept out of the record by a tick that says what becomes of it', async () => {
  const saved: unknown[] = [];
  await openRoom(roomOf(), {
    saveNote: (room, draft) => {
      saved.push(draft.apart);
      return saveNote(room, draft);
    },
  });
  expect(screen.queryByRole('checkbox', { name: 'Keep this out of the record' })).toBeNull();
  goTo(/9\. Impact/);
  fireEvent.change(screen.getByLabelText(/What is this work doing/), { target: { value: 'Tired.' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Keep this out of the record' }));
  expect(screen.getByText(/counselling and consultation have their own places/)).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve, 1800));
  expect(saved[saved.length - 1]).toBe(true);
});

test('what comes up in every session stands first', async () => {
  await openRoom(roomOf({ drifting: [{ reference: '4-017', sessions: 3, since: 20261124 }] }));
  const first = screen.getByRole('region', { name: 'First: what comes up again and again' });
  expect(first.textContent).toContain('Case 4-017: in each of the last three sessions, since 24 November');
});
