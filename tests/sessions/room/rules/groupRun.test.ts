import { groupMethods } from '../../../../sharepoint/content/groupMethods';
import { firstRoles, methodsIn, movedClock, notAgreed, timeLeft } from '../../../../src/sessions/room/rules/groupRun';
import { driftingCases } from '../../../../src/sessions/room/rules/driftingCases';
import type { GroupItem } from '../../../../src/sessions/rules/WorkItem';
import { workStamps } from '../../../builders/workStamps';

const method = groupMethods[0];
const item: GroupItem = {
  ...workStamps,
  kind: 'group',
  key: 'run',
  what: 'run',
  byKey: 'hannah',
  method: 'solution-circle',
  roles: {},
  stage: 1,
  stageAt: '2026-11-24T15:45:00.000Z',
  pausedAt: '',
  added: 0,
  aloud: [],
  without: [],
};
const left = (of: GroupItem, at: string): number | undefined => timeLeft(of, method, Date.parse(at));

test('the time that is left follows from what is stored: pauses and added minutes too', () => {
  expect(left(item, '2026-11-24T15:47:00.000Z')).toBe(4 * 60_000);
  expect(left(item, '2026-11-24T15:53:00.000Z')).toBe(-2 * 60_000);
  const paused = movedClock(item, 'pause', '2026-11-24T15:47:00.000Z');
  expect(left(paused, '2026-11-24T15:59:00.000Z')).toBe(4 * 60_000);
  const on = movedClock(paused, 'goOn', '2026-11-24T15:50:00.000Z');
  expect(left(on, '2026-11-24T15:50:00.000Z')).toBe(4 * 60_000);
  expect(left(movedClock(on, 'moreTime', ''), '2026-11-24T15:50:00.000Z')).toBe(6 * 60_000);
  expect(movedClock(on, 'next', '2026-11-24T15:55:00.000Z')).toMatchObject({ stage: 2, pausedAt: '', added: 0 });
  expect(movedClock(item, 'back', '2026-11-24T15:55:00.000Z').stage).toBe(1);
  expect(movedClock(item, 'goOn', '2026-11-24T15:55:00.000Z')).toBe(item);
});

test('a stage without minutes takes as long as it takes', () => {
  expect(
    timeLeft(
      item,
      groupMethods.find(({ key }) => key === 'reflecting-team'),
      Date.now(),
    ),
  ).toBeUndefined();
});

test('whoever is not part of the day is not waited for, and who agreed aloud has agreed', () => {
  const run = { item: { ...item, without: ['sunita'] }, method, agreed: ['hannah', 'priya'] };
  expect(notAgreed(run, ['hannah', 'priya', 'dele', 'sunita'])).toEqual(['dele']);
});

test('roles are those of before where the method still has them', () => {
  expect(firstRoles(method, ['hannah', 'priya', 'dele'], { dele: 'Recorder', priya: 'Judge' })).toEqual({
    hannah: 'Facilitator',
    priya: 'Presenter',
    dele: 'Recorder',
  });
  expect(firstRoles(undefined, ['hannah'])).toEqual({});
});

test('a method that cannot be read, or has no stages, is left out', () => {
  const broken = [
    { key: 'x', title: 'X' },
    { ...method, stages: [] },
  ] as unknown as typeof groupMethods;
  expect(methodsIn({ groupMethods: broken })).toEqual([]);
  expect(methodsIn({ groupMethods }).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a case drifts that came up in each of the last three sessions; one that was left out once begins anew', () => {
  const session = (key: string, day: number) => ({ key, day, status: 'sealed' as const, startsAt: `${day}` });
  const sessions = [session('a', 20261001), session('b', 20261008), session('c', 20261015), session('d', 20261022)];
  const cases = [
    ...['a', 'b', 'c'].map((sessionKey) => ({ sessionKey, reference: ' case 4-017' })),
    ...['a', 'c'].map((sessionKey) => ({ sessionKey, reference: '4-022' })),
  ];
  expect(driftingCases(cases, sessions.slice(0, 3), { key: 'd', startsAt: '20261022' })).toEqual([
    { reference: 'case 4-017', sessions: 3, since: 20261001 },
  ]);
  expect(driftingCases(cases, sessions, { key: 'e', startsAt: '20261029' })).toEqual([]);
});
