import { twoPairs, own, theirs } from '../deputy/twoPairs';
import { rawAs } from '../deputy/rawAs';
import { hubOf } from './hubOf';
import type { TestSite } from './hubSite';

const may = new Date('2027-05-10T09:00:00Z');

let site: TestSite;
beforeEach(async () => {
  site = await twoPairs();
});
afterEach(() => site.tenant.close());

const newFolder = async (alias: string, key: string): Promise<number> =>
  (
    await rawAs(
      site,
      alias,
      'GET',
      `web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Lists/HubWorking202728/${key}')`,
    )
  ).status;

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

it('is refused to whoever keeps no records, and opens nothing for them', async () => {
  await site.setClock(may);
  const shown = await (await hubOf(site, 'miriam', { now: () => may })).lookAtNextYear();
  const hannah = await hubOf(site, 'hannah', { now: () => may });
  await expect(hannah.openNextYear(shown, { onProgress: () => undefined })).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(await newFolder('priya', own)).toBe(404);
});
