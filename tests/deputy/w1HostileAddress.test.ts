import { safeAddress } from '../../src/ground/rules/safeAddress';
import { origin } from '../prove/faults/FaultWorld';
import { bookOne, pairOfTwo, workingList } from './PairOfTwo';

const key = 'c2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a01';

test.each([
  'https://evil.example/l/meetup-join/1',
  'https://teams.microsoft.com.evil.example/l/meetup-join/1',
  'javascript:alert(document.cookie)',
])('a supervisee writes %s where the session is joined: to the supervisor it is text', async (hostile) => {
  const two = await pairOfTwo();
  await bookOne(two, key, { place: 'teams' });
  const [words] = await two.rows('priya', workingList, `$select=Id,Body&$filter=Kind eq 'session'`);
  const body = JSON.parse(String(words?.Body)) as object;
  expect(
    await two.merge('priya', workingList, words?.Id ?? 0, { Body: JSON.stringify({ ...body, joinUrl: hostile }) }),
  ).toBe(204);

  const home = await (await two.world.open('hannah')).openHome();
  const shown = home.week7.find(({ session }) => session.key === key)?.joinUrl;
  expect(shown).toBe(hostile);
  expect(safeAddress(shown ?? '', new URL(origin).host)).toBeUndefined();
  two.close();
});
