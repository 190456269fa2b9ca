import { removedIn } from '../../src/records/rules/chain';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { rawPerson } from '../privacy/RawPerson';
import { hubOf } from '../contract/hubOf';
import { pairKey, person, year } from '../contract/hubSite';
import { sealSite, target } from './sealSite';
import type { SealSite } from './sealSite';

let seal: SealSite;
beforeEach(async () => {
  seal = await sealSite();
  await seal.write('Words.');
  await seal.finish();
  await seal.sign('Fair.');
});
afterEach(() => seal.site.tenant.close());

const removeItems = async (): Promise<void> => {
  const app = await rawPerson(seal.site.tenant, 'app');
  for (const { Id, Kind } of await seal.rows())
    if (Kind !== 'removed' && Kind !== 'access') {
      const path = `web/lists/getByTitle('Seals ${year}')/items(${Id})`;
      expect((await app.send('DELETE', path, { headers: { 'if-match': '*' } })).status).toBe(200);
    }
};

it('a record that was removed is told as removed by a record keeper’s note, and by nobody else’s', async () => {
  const [text] = await seal.rows('text');
  const body = { textHash: text?.Hash, textItemId: text?.Id, completedBy: 1, completedAt: '', startsAt: '' };
  const planted = { Title: 'planted', HubKey: 'planted', Kind: 'removed', Body: JSON.stringify(body) };
  expect(await seal.plant('priya', planted)).toBe(200);
  const miriam = await hubOf(seal.site, 'miriam');
  // noted, and still there
  await miriam.noteRemoval(target);
  expect((await seal.priya.openRecord(target)).removed).toBeUndefined();
  await removeItems();
  const record = await seal.priya.openRecord(target);
  expect(record).toMatchObject({ state: 'none', removed: { by: person('miriam').name } });
  expect((await seal.priya.checkSeals([record.session])).get('one')).toBe('removed');
});

it('a planted note makes no record removed', async () => {
  const [text] = await seal.rows('text');
  const body = { textHash: text?.Hash, textItemId: text?.Id, completedBy: 1, completedAt: '', startsAt: '' };
  const planted = { Title: 'planted', HubKey: 'planted', Kind: 'removed', Body: JSON.stringify(body) };
  expect(await seal.plant('priya', planted)).toBe(200);
  await removeItems();
  const record = await seal.priya.openRecord(target);
  expect(record).toMatchObject({ registerOnly: true, removed: undefined });
  expect((await seal.priya.checkSeals([record.session])).get('one')).toBe('registerOnly');
});

it('the fingerprint of a record to be removed is a record keeper’s to note, and nobody else’s note stands in for it', async () => {
  const [text] = await seal.rows('text');
  const body = { textHash: text?.Hash, textItemId: text?.Id, completedBy: 1, completedAt: '', startsAt: '' };
  for (const alias of ['priya', 'hannah'])
    expect(
      await seal.plant(alias, {
        Title: `planted ${alias}`,
        HubKey: `planted ${alias}`,
        Kind: 'removed',
        SessionKey: 'one',
        Body: JSON.stringify(body),
      }),
    ).toBe(200);
  const seals = sharePointSeals(await seal.site.as('priya'));
  expect(removedIn(await seals.ofPair(year, pairKey))).toEqual([]);
  await expect(seal.priya.noteRemoval(target)).rejects.toMatchObject({ code: 'forbidden' });

  const miriam = await hubOf(seal.site, 'miriam');
  const first = await miriam.noteRemoval(target);
  expect(first).toMatchObject({ ok: true, value: { shard: year, folder: pairKey } });
  expect(first.ok ? first.value.items : []).toContain(text?.Id);
  expect(await miriam.noteRemoval(target)).toEqual(first);
  expect(removedIn(await seals.ofPair(year, pairKey))).toMatchObject([
    { textHash: text?.Hash, textItemId: text?.Id, byKeeper: true, authorKey: person('miriam').key },
  ]);
  // and the record itself stands as before
  expect(await seal.priya.verifyRecord(target)).toMatchObject({ ok: true });
});
