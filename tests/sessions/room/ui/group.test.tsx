import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { groupBoundaries } from '../../../../sharepoint/content/groupBoundaries';
import { groupMethods } from '../../../../sharepoint/content/groupMethods';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { GroupDraft } from '../../../../src/sessions/room/GroupDraft';
import type { RoomGroup, SessionRoom } from '../../../../src/sessions/room/RoomService';
import { agendaOf } from '../../../../src/sessions/room/rules/groupRun';
import type { GroupRun } from '../../../../src/sessions/room/rules/groupRun';
import type { GroupItem } from '../../../../src/sessions/rules/WorkItem';
import { offerOf } from '../../../builders/offerOf';
import { personOf } from '../../../builders/personOf';
import { priyaHome } from '../../../builders/priyaHome';
import { hannahHome } from '../../../builders/hannahHome';
import { roomOf } from '../../../builders/roomOf';
import { workStamps } from '../../../builders/workStamps';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';
import { priya } from '../../../people';

const dele = personOf({ key: 'dele', name: 'Dele Adeyemi' });
const method = groupMethods[0];
if (method === undefined) throw new Error('No method ships');

const itemOf = (more: Partial<GroupItem> = {}): GroupItem => ({
  ...workStamps,
  kind: 'group',
  key: 'run',
  what: 'run',
  byKey: 'hannah',
  method: method.key,
  roles: { hannah: 'Facilitator', priya: 'Presenter', dele: 'Team' },
  stage: 0,
  stageAt: '',
  pausedAt: '',
  added: 0,
  aloud: [],
  without: [],
  ...more,
});
const runOf = (more: Partial<GroupRun> = {}): GroupRun => ({ item: itemOf(), method, agreed: ['hannah'], ...more });
const groupOf = (run: GroupRun): RoomGroup => ({
  run,
  methods: groupMethods,
  boundaries: groupBoundaries,
  before: undefined,
});
const roomWith = (run: GroupRun, more: Partial<SessionRoom> = {}): SessionRoom =>
  roomOf({
    offer: offerOf({ kind: 'group', title: 'Group supervision' }),
    supervisees: [priya, dele],
    group: groupOf(run),
    ...(run.item?.stage ? agendaOf(method) : {}),
    ...more,
  });
const open = (room: SessionRoom, more: Partial<EveryService> = {}): void => {
  openHub(
    pretend({
      openHome: () => Promise.resolve(room.myRole === 'supervisor' ? hannahHome() : priyaHome()),
      openSession: () => Promise.resolve(room),
      noteSeen: () => Promise.resolve(),
      lookAtGroup: () => Promise.resolve(room.group?.run ?? runOf()),
      ...more,
    }),
    { place: 'session', target: { code: 'k7m4p2xa' } },
  );
};

test('a member agrees for themselves, and no notes can be written before', async () => {
  const agreed: string[] = [];
  open(roomWith(runOf(), { myRole: 'supervisee' }), {
    agreeInGroup: (_room, key) => {
      agreed.push(key);
      return Promise.resolve(runOf({ agreed: ['hannah', 'priya'] }));
    },
  });
  expect(await screen.findByText('Notes open when Priya and Dele have agreed.')).toBeTruthy();
  expect(screen.queryByLabelText(/^How are you arriving/)).toBeNull();
  for (const { title } of groupBoundaries) expect(screen.getByText(title)).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'I agree to this for today' }));
  expect(await screen.findByText('You have agreed')).toBeTruthy();
  expect(screen.getByText('Notes open when Dele has agreed.')).toBeTruthy();
  expect(agreed).toHaveLength(1);
});

test('the facilitator chooses method and roles, hears who agrees aloud, begins without somebody, and opens the notes', async () => {
  const drafts: Omit<GroupDraft, 'key'>[] = [];
  let run = runOf({ item: undefined, method: undefined });
  const opened: boolean[] = [];
  open(roomWith(run), {
    arrangeGroup: (_room, { key: _key, ...draft }) => {
      drafts.push(draft);
      run = {
        item: itemOf(draft),
        method: groupMethods.find(({ key }) => key === draft.method),
        agreed: ['hannah', ...draft.aloud],
      };
      return Promise.resolve({ ok: true, value: run });
    },
    openGroupNotes: () => {
      opened.push(true);
      return Promise.resolve({ ok: true, value: run });
    },
  });
  fireEvent.change(await screen.findByLabelText(/^How you go on/), { target: { value: 'peer-consulting' } });
  await waitFor(() =>
    expect(drafts[drafts.length - 1]?.roles).toEqual({ hannah: 'Facilitator', priya: 'Presenter', dele: 'Adviser' }),
  );
  fireEvent.change(await screen.findByLabelText('What Dele Adeyemi does'), { target: { value: 'Recorder' } });
  await waitFor(() => expect(drafts[drafts.length - 1]?.roles['dele']).toBe('Recorder'));
  fireEvent.click(screen.getByRole('button', { name: 'Priya agreed aloud' }));
  await waitFor(() => expect(drafts[drafts.length - 1]?.aloud).toEqual(['priya']));
  fireEvent.click(screen.getByRole('button', { name: 'Begin without Dele' }));
  expect(await screen.findByText('Everybody who is part of today has agreed.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Open the notes' }));
  await waitFor(() => expect(opened).toEqual([true]));
});

test('all see the stage, its time from what is stored, and the rule; the facilitator alone moves the clock', async () => {
  const moves: string[] = [];
  const stageAt = new Date(Date.now() - 2 * 60_000).toISOString();
  const run = runOf({ item: itemOf({ stage: 2, stageAt }), agreed: ['hannah', 'priya', 'dele'] });
  open(roomWith(run), {
    moveGroupClock: (_room, _seen, move) => {
      moves.push(move);
      return Promise.resolve({ ok: true, value: run });
    },
  });
  expect(await screen.findByRole('heading', { name: 'Ideas, stage 2 of 4' })).toBeTruthy();
  expect(screen.getByRole('timer').textContent).toMatch(/^0[34]:\d\d$/);
  expect(screen.getByText('left of 6 minutes')).toBeTruthy();
  const clock = within(screen.getByRole('region', { name: 'Ideas, stage 2 of 4' }));
  for (const name of ['Pause', '2 minutes more', 'Talk']) {
    fireEvent.click(clock.getByRole('button', { name }));
    await waitFor(() => expect(clock.getByRole('button', { name }).getAttribute('aria-disabled')).not.toBe('true'));
  }
  expect(moves).toEqual(['pause', 'moreTime', 'next']);
  expect(screen.getByText('All three agreed')).toBeTruthy();
});

test('a member sees the same clock without its buttons, and what is over its time says so', async () => {
  const stageAt = new Date(Date.now() - 8 * 60_000).toISOString();
  const run = runOf({ item: itemOf({ stage: 1, stageAt }), agreed: ['hannah', 'priya', 'dele'] });
  open(roomWith(run, { myRole: 'supervisee' }));
  expect((await screen.findByRole('timer')).textContent).toMatch(/^over by 0[12]:\d\d$/);
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
});

test('an action falls to whoever brought the matter', async () => {
  const run = runOf({
    item: itemOf({
      stage: 4,
      stageAt: new Date().toISOString(),
      roles: { hannah: 'Facilitator', priya: 'Team', dele: 'Presenter' },
    }),
    agreed: ['hannah', 'priya', 'dele'],
  });
  open(roomWith(run));
  await screen.findByRole('timer');
  fireEvent.click(screen.getByRole('button', { name: 'Add an action' }));
  expect(screen.getByLabelText<HTMLSelectElement>('By whom').value).toBe('dele');
});
