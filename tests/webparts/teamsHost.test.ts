import { hubHostOf } from '../../src/webparts/shared/hubHostOf';
import { sharePointLook } from '../../src/webparts/shared/sharePointLook';
import { connectTeams, teamsInTime, teamsPatience } from '../../src/webparts/shared/teamsHost';
import type { TeamsHost } from '../../src/webparts/shared/teamsHost';

const teams: TeamsHost = {
  look: sharePointLook(false),
  sessionCode: 'KM4T7WQX',
  keepsFiles: true,
  onThemeChange: () => undefined,
  shareSession: () => undefined,
  openLink: async () => undefined,
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what Teams answers in time is used, and no timer is left', async () => {
  const late = jest.fn();
  expect(await teamsInTime(Promise.resolve(teams), late)).toBe(teams);
  expect(jest.getTimerCount()).toBe(0);
  expect(late).not.toHaveBeenCalled();
});

test('where Teams refuses, the Hub opens without it at once', async () => {
  expect(await teamsInTime(Promise.reject(new Error('not initialised')), jest.fn())).toBeUndefined();
});

test('where Teams never answers, the Hub opens without it within three seconds', async () => {
  expect(teamsPatience).toBeLessThan(3000);
  const opened = teamsInTime(new Promise(() => undefined), jest.fn());
  jest.advanceTimersByTime(teamsPatience);
  expect(await opened).toBeUndefined();
});

test('a late answer is still used', async () => {
  let answer = (_: TeamsHost): void => undefined;
  const late = jest.fn();
  const opened = teamsInTime(
    new Promise((resolve) => {
      answer = resolve;
    }),
    late,
  );
  jest.advanceTimersByTime(teamsPatience);
  expect(await opened).toBeUndefined();
  answer(teams);
  await Promise.resolve();
  await Promise.resolve();
  expect(late).toHaveBeenCalledWith(teams);
});

test.each([
  ['desktop', true],
  ['web', true],
  ['android', false],
  ['ios', false],
  ['ipados', false],
])('Teams as %s saves files and prints: %s', async (clientType, keepsFiles) => {
  const context = { app: { theme: 'default', host: { clientType } }, page: {} };
  const library = { app: { getContext: () => Promise.resolve(context) } };
  const connected = await connectTeams(library as unknown as Parameters<typeof connectTeams>[0]);
  expect(connected.keepsFiles).toBe(keepsFiles);
  const page = 'https://trust.example/sites/trust/SitePages/Hub.aspx';
  expect(hubHostOf(connected, page).filesOnlyAt).toBe(keepsFiles ? undefined : page);
});
