import type { EveryService } from '../../src/local/demo/everyService';
import { hubOf } from '../contract/hubOf';
import { person } from '../contract/hubSite';
import { rawPerson } from '../privacy/RawPerson';
import { sealSite, sha, target } from './sealSite';
import type { SealSite } from './sealSite';

const disputed = 'We did not agree that I ring the family.';
const settled = 'Read together: Hannah rings the family.';

let seal: SealSite;
beforeEach(async () => {
  seal = await sealSite();
  await seal.write('Priya rings the family.');
  await seal.finish();
});
afterEach(() => seal.site.tenant.close());

/** Miriam, who has given a reason for opening it. */
const keeper = async (): Promise<EveryService> => {
  const miriam = await hubOf(seal.site, 'miriam');
  const key = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4f09';
  expect(await miriam.lookAtRecord(target, { key, reason: 'asked', words: '' })).toMatchObject({ ok: true });
  return miriam;
};
const dispute = async (): Promise<void> => {
  const done = await seal.priya.disputeRecord(await seal.priya.openRecord(target), disputed);
  expect(done.ok ? [] : done.issues).toEqual([]);
};

it('row 99: what a supervisee sees otherwise stands beside the record before anybody signs, and reaches the record keepers', async () => {
  await dispute();
  await dispute();
  expect(await seal.rows('dispute')).toHaveLength(1);
  const theirs = await seal.hannah.openRecord(target);
  expect(theirs).toMatchObject({
    state: 'signing',
    disputes: [{ byName: person('priya').name, text: disputed, changed: false, settled: undefined }],
  });
  const miriam = await keeper();
  expect(await miriam.openDisputes()).toMatchObject([target]);
  const answered = await miriam.settleDispute(await miriam.openRecord(target), theirs.disputes[0]?.key ?? '', settled);
  expect(answered).toMatchObject({ ok: true });
  expect(await miriam.openDisputes()).toEqual([]);
  expect((await seal.priya.openRecord(target)).disputes).toMatchObject([
    { settled: { byName: person('miriam').name, text: settled } },
  ]);
  // it changes nothing in what is signed, and she may sign all the same
  await seal.sign();
  expect(await seal.priya.openRecord(target)).toMatchObject({ state: 'sealed', disputes: [{ text: disputed }] });
  expect(await seal.priya.verifyRecord(target)).toMatchObject({ outcome: 'agrees' });
});

it('neither of the two settles it: what they plant as a settlement counts for nothing', async () => {
  await dispute();
  const [row] = await seal.rows('dispute');
  const body = { disputeKey: row?.HubKey, text: 'All is well.' };
  const planted = { Kind: 'settlement', Hash: sha('All is well.'), Body: JSON.stringify(body) };
  for (const alias of ['hannah', 'priya'])
    expect(await seal.plant(alias, { Title: alias, HubKey: `planted ${alias}`, SessionKey: 'one', ...planted })).toBe(
      200,
    );
  expect((await seal.hannah.openRecord(target)).disputes).toMatchObject([{ settled: undefined }]);
  expect(await (await hubOf(seal.site, 'miriam')).openDisputes()).toHaveLength(1);
  const record = await seal.hannah.openRecord(target);
  await expect(seal.hannah.settleDispute(record, row?.HubKey ?? '', 'All is well.')).rejects.toMatchObject({
    code: 'forbidden',
  });
});

it('nobody of the pair can change or take back what is disputed, and nobody else reads it', async () => {
  await dispute();
  const [row] = await seal.rows('dispute');
  for (const alias of ['hannah', 'priya'])
    expect([403, 404]).toContain(await seal.rewrite(alias, row?.Id ?? 0, { Body: '{}' }));
  const path = `web/lists/getByTitle('Seals 2026-27')/items(${row?.Id ?? 0})`;
  for (const alias of ['carys', 'edith', 'tom'])
    expect([403, 404]).toContain((await (await rawPerson(seal.site.tenant, alias)).get(path)).status);
});

it('a record keeper disputes nothing, and words of somebody else do not count as a dispute', async () => {
  const miriam = await keeper();
  expect(await miriam.disputeRecord(await miriam.openRecord(target), 'No.')).toMatchObject({
    ok: false,
    issues: [{ code: 'notYourRecord' }],
  });
  const body = JSON.stringify({ textHash: '', text: 'No.' });
  const planted = { Kind: 'dispute', SessionKey: 'one', Hash: sha('No.'), Body: body };
  expect(await seal.plant('miriam', { Title: 'planted', HubKey: 'planted', ...planted })).toBe(200);
  expect((await seal.priya.openRecord(target)).disputes).toEqual([]);
});

it('of a text that was changed meanwhile nothing is disputed unseen', async () => {
  const before = await seal.priya.openRecord(target);
  expect(await seal.priya.disputeRecord({ ...before, textHash: 'another' }, disputed)).toMatchObject({
    ok: false,
    issues: [{ code: 'changedSinceSent' }],
  });
  expect(await seal.rows('dispute')).toEqual([]);
});
