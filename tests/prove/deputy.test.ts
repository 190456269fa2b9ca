import { seededDice } from '../seededDice';
import { makeDeputyTrust } from './deputy/deputyTrust';
import type { DeputyTrust } from './deputy/deputyTrust';
import { proveDeputy } from './deputy/proveDeputy';
import { quickWaits } from './faults/quickWaits';

// `npm run prove:deputy` plants every row; this is a draw of them with fixed dice, the same way
jest.setTimeout(300_000);

let trust: DeputyTrust;
const { setTimeout } = globalThis;
beforeAll(async () => {
  trust = await makeDeputyTrust();
  quickWaits();
});
afterAll(() => {
  globalThis.setTimeout = setTimeout;
});

test('a row that somebody weaker plants changes nobody’s rights, seals, mailbox, pages or words', async () => {
  const [plants, days] = [seededDice(20261130), seededDice(20261201)];
  const { planted, runs, harms, failures } = await proveDeputy(trust, {
    takes: () => plants() < 0.02,
    lives: () => days() < 0.2,
  });
  expect(failures).toEqual([]);
  expect(harms).toEqual({ access: 0, seal: 0, mailbox: 0, closed: 0, words: 0 });
  expect(planted).toBeGreaterThan(40);
  expect(runs).toBeGreaterThan(30);
});
