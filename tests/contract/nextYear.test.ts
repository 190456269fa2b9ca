import { twoPairs, own, theirs } from '../deputy/twoPairs';
import { rawAs } from '../deputy/rawAs';
import { sharePointBelonging } from '../../src/people/sharepoint/sharePointBelonging';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { hubOf } from './hubOf';
import { person } from './hubSite';
import type { TestSite } from './hubSite';

const may = new Date('2027-05-10T09:00:00Z');

let site: TestSite;
beforeEach(async () => {
  site = await twoPairs();
});
afterEach(() => site.tenant.close());

const folderIn = async (alias: string, list: string, key: string): Promise<number> => {
  const at = `web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Lists/${list}/${key}')`;
  return (await rawAs(site, alias, 'GET', at)).status;
};
const newFolder = (alias: string, key: string): Promise<number> => folderIn(alias, 'HubWorking202728', key);

it('opens next year’s folders from 1 May, stops and goes on, and lets in nobody but each pair’s own people', async () => {
  expect((await (await hubOf(site, 'miriam')).lookAtNextYear()).open).toEqual([]);
  await site.setClock(may);
  const miriam = await hubOf(site, 'miriam', { now: () => may });
  const shown = await miriam.lookAtNextYear();
  expect(shown).toMatchObject({ year: '2027-28', opened: 0 });
  expect(shown.open.map(({ scope }) => scope.key).sort()).toEqual([own, theirs].sort());

  const stop = new AbortController();
  const seen: number[] = [];
  const onProgress = ({ done }: { readonly done: number }): void => {
    seen.push(done);
    stop.abort();
  };
  expect(await miriam.openNextYear(shown, { onProgress, signal: stop.signal })).toMatchObject({
    ok: true,
    value: { opened: 1, stopped: true },
  });
  // what was shown is not what is left: it is shown again before it goes on
  expect(await miriam.openNextYear(shown, { onProgress })).toMatchObject({ ok: false });
  const rest = await miriam.lookAtNextYear();
  expect(rest.open).toHaveLength(1);
  expect(await miriam.openNextYear(rest, { onProgress })).toMatchObject({
    ok: true,
    value: { opened: 1, left: [], full: false, stopped: false },
  });
  expect(await miriam.lookAtNextYear()).toMatchObject({ open: [], opened: 2 });
  expect(await newFolder('priya', own)).toBe(200);
  expect(await newFolder('carys', theirs)).toBe(200);
  for (const alias of ['priya', 'hannah']) expect([403, 404]).toContain(await newFolder(alias, theirs));
});

const lists = ['HubBelonging202728', 'HubSessions202728', 'HubWorking202728', 'HubSeals202728'];

const adds = "HubBelonging202728')/AddValidateUpdateItemUsingPath";

it.each([
  ['HubRequests', 2],
  ["HubWorking202728')/AddValidateUpdateItemUsingPath", 1],
  ["HubSeals202728')/items(", 2],
  // the folder, its two people, and the scope
  [adds, 1],
  [adds, 2],
  [adds, 3],
  [adds, 4],
  // one of the pair's rows of this year, which name the new one too
  ["HubBelonging202627')/items(", 1],
  ["HubBelonging202627')/items(", 2],
  ["HubBelonging202627')/items(", 3],
])('shows what a conflict at %s, number %i, left unopened, and opens it next', async (match, nth) => {
  await site.setClock(may);
  const press = async (): Promise<readonly (readonly string[])[]> => {
    const hub = await hubOf(site, 'miriam', { now: () => may });
    const done = await hub.openNextYear(await hub.lookAtNextYear(), { onProgress: () => undefined });
    return done.ok ? done.value.left : [['refused']];
  };
  await site.faults([{ match, nth, kind: '412' }]);
  const left = await press();
  expect(left).toHaveLength(1);
  await site.faults([]);

  const rest = await (await hubOf(site, 'miriam', { now: () => may })).lookAtNextYear();
  expect(rest.open.map(({ names }) => names)).toEqual(left);
  expect(await press()).toEqual([]);
  expect(await (await hubOf(site, 'miriam', { now: () => may })).lookAtNextYear()).toMatchObject({
    open: [],
    opened: 2,
  });
  for (const key of [own, theirs])
    for (const one of lists) expect([one, await folderIn('miriam', one, key)]).toEqual([one, 200]);
  for (const [alias, key] of [
    ['priya', own],
    ['carys', theirs],
  ] as const) {
    expect(await newFolder(alias, key)).toBe(200);
    const mine = await sharePointBelonging(await site.as(alias)).mine(person(alias).key, ['2026-27', '2027-28']);
    expect(mine.map(({ shards }) => shards)).toEqual([['2026-27', '2027-28']]);
    // each of the rows says the same
    const rows = ['2026-27', '2027-28'].map((shard) => ({ list: 'belonging', shard }) as const);
    for (const place of rows) {
      const stored = await listAt(await site.as('miriam'), place).items.filter(`ScopeKey eq '${key}'`)();
      expect(new Set(stored.map(({ Body }: { readonly Body: string }) => Body)).size).toBe(1);
      expect(stored[0]).toMatchObject({ Body: expect.stringContaining('2027-28') as string });
    }
  }
});

it('is refused to whoever keeps no records, and opens nothing for them', async () => {
  await site.setClock(may);
  const shown = await (await hubOf(site, 'miriam', { now: () => may })).lookAtNextYear();
  const hannah = await hubOf(site, 'hannah', { now: () => may });
  await expect(hannah.openNextYear(shown, { onProgress: () => undefined })).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(await newFolder('priya', own)).toBe(404);
});
