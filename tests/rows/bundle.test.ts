import { bundleSheet } from '../../src/places/records/bundle/bundleSheet';
import { bundleStrings } from '../../src/places/records/bundle/en';
import { person } from '../contract/hubSite';
import { actionOf, done, noteUnder, runAndSign, supervisedSite } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

const startsAt = '2026-11-24T14:15:00.000Z';
const nextStartsAt = '2027-01-14T14:15:00.000Z';

let at: SupervisedSite;
beforeEach(async () => {
  at = await supervisedSite();
});
afterEach(() => at.site.tenant.close());

test('row 115: Priya asks for what is held about her; Miriam gathers it, each pair reads that, and others’ words are marked', async () => {
  const hers = await at.book(await at.open('trust-level', 'hannah', ['priya']), 'hannah', startsAt);
  const given = await at.open('internal', 'priya', ['ruth']);
  const notHers = await at.open('internal', 'dele', ['owen']);
  await at.moveClock('2026-11-24T14:30:00.000Z');
  const hannah = await at.hub('hannah');
  await hannah.saveNote(hers, noteUnder(6, 'Priya carries three families alone.'));
  await hannah.saveAction(hers, actionOf('Ring early help', 'priya', 20261204));
  await (await at.hub('priya')).saveNote(hers, noteUnder(7, 'My own words.'));
  await runAndSign(at, hers, { supervisor: 'hannah', supervisees: ['priya'] }, { startsAt, nextStartsAt });
  const miriam = await at.hub('miriam');
  const steps: number[] = [];
  const ask = { personKey: person('priya').key, words: 'She asked for her file.' };
  const bundle = done(await miriam.gatherBundle(ask, ({ done: count }) => steps.push(count)));
  expect(steps).toEqual([0, 1, 2]);
  expect(bundle).toMatchObject({ name: person('priya').name, scopes: 2, unreadable: 0 });
  const words = bundle.rows.map((row) => row.words).join('\n');
  for (const part of [
    'Priya carries three families alone.',
    'Ring early help',
    'My own words.',
    'Talked about the half-term.',
  ])
    expect(words).toContain(part);
  // both roles of hers, and nothing of a pair in which she has no part
  expect(bundle.rows.filter(({ what }) => what === 'scope').map((row) => row.words)).toEqual(
    expect.arrayContaining(['supervisee', 'supervisor']),
  );
  expect(bundle.rows.map(({ pair }) => pair).join('\n')).not.toContain(person('owen').name);
  // written before the words were read, for the people of each session, and not a second time the same day
  const { looks } = await (await at.hub('hannah')).openRecord(hers);
  expect(looks).toMatchObject([{ reason: 'asked', words: 'She asked for her file.', byName: person('miriam').name }]);
  expect(done(await miriam.gatherBundle(ask, () => undefined)).looked).toBe(0);
  const data = await miriam.openAllocation();
  const clock = { received: 20261123, pauses: [{ from: 20261124, to: 20261125 }], extended: false };
  const sheet = bundleSheet({ bundle, clock, data }, bundleStrings);
  const marked = sheet.filter((cells) => cells[6] === bundleStrings.mark).map((cells) => cells[5]);
  expect(marked).toContain('Priya carries three families alone.');
  expect(marked).not.toContain('My own words.');
  expect(sheet).toContainEqual(['Answer by', '2026-12-25', '', '', '', '', '']);
  expect(sheet.filter(([where]) => where === 'Not searched').length).toBeGreaterThan(3);
  expect(new Set(sheet.map((cells) => cells.length))).toEqual(new Set([7]));
  expect(JSON.stringify(sheet)).not.toContain(notHers);
  expect(JSON.stringify(sheet)).not.toContain(given);
  for (const alias of ['hannah', 'priya', 'jo'])
    await expect((await at.hub(alias)).gatherBundle(ask, () => undefined)).rejects.toMatchObject({ code: 'forbidden' });
});
