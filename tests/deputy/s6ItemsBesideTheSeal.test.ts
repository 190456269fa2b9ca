import { listAt } from '../../src/ground/sharepoint/listAddress';
import { hubOf } from '../contract/hubOf';
import { person } from '../contract/hubSite';
import { contentIn, sealSite, signatureCells, textCells, target } from './sealSite';
import type { SealSite } from './sealSite';

let seal: SealSite;
beforeEach(async () => {
  seal = await sealSite();
  await seal.write('Words.');
  await seal.finish();
});

/** What a participant may append: none of it fits. */
async function misfits(alias: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const [text] = await seal.rows('text');
  const other = alias === 'priya' ? 'hannah' : 'priya';
  const key = (name: string): { Title: string; HubKey: string } => ({ Title: name, HubKey: `${name} ${alias}` });
  return [
    signatureCells(text?.Hash ?? '', other, other === 'hannah' ? 'supervisor' : 'supervisee', 'forged'),
    { ...signatureCells(text?.Hash ?? '', alias, alias === 'hannah' ? 'supervisor' : 'supervisee', 'x'), Hash: 'ff' },
    { ...signatureCells('ab'.repeat(32), alias, 'supervisee'), ...key('of no text') },
    { ...textCells({ ...contentIn(text), place: 'elsewhere' }), ...key('text') },
    { ...key('broken text'), Kind: 'text', Hash: 'ff', Body: '{"text":"{\\"version\\":2}"}' },
    { ...key('no body'), Kind: 'signature', Slot: 'supervisee', Body: 'by hand' },
    { ...key('a later kind'), Kind: 'countersign', Body: '{}' },
    {
      ...key('closing'),
      Kind: 'closedWithout',
      Hash: 'ff',
      Body: JSON.stringify({ textHash: text?.Hash, without: [person(other).key] }),
    },
    { ...key('acknowledged'), Kind: 'acknowledgement', Body: JSON.stringify({ textHash: text?.Hash }) },
  ];
}

test.each(['priya', 'hannah'])('S6: nothing that %s appends changes or breaks a sealed record', async (alias) => {
  await seal.sign('Fair.');
  const before = await seal.priya.openRecord(target);
  for (const cells of await misfits(alias)) expect(await seal.plant(alias, cells)).toBe(200);
  for (const hub of [seal.priya, seal.hannah]) {
    const record = await hub.openRecord(target);
    expect(record).toMatchObject({ state: 'sealed', seal: before.seal, textHash: before.textHash });
    expect(record.signatures).toEqual(before.signatures);
  }
  expect(await seal.priya.verifyRecord(target)).toMatchObject({ ok: true, outcome: 'agrees', problems: [] });
});

test('S6: what Priya appends while it waits neither breaks it nor keeps anybody from signing', async () => {
  for (const cells of await misfits('priya')) expect(await seal.plant('priya', cells)).toBe(200);
  expect(await seal.hannah.openRecord(target)).toMatchObject({ state: 'signing', waitsFor: ['Priya Nair'] });
  await seal.sign();
  expect((await seal.hannah.openRecord(target)).state).toBe('sealed');
});

test('S6: the state in the register decides nothing', async () => {
  const sp = await seal.site.as('priya');
  const items = listAt(sp, { list: 'sessions', shard: target.shard }).items;
  const [row] = await items.filter("HubKey eq 'one'").select('Id')<readonly { readonly Id: number }[]>();
  await items.getById(row?.Id ?? 0).update({ Status: 'sealed' });
  for (const hub of [seal.priya, seal.hannah])
    expect(await hub.openRecord(target)).toMatchObject({ state: 'signing', registerOnly: true });
});

test.each([
  ['another key', { HubKey: 'another' }],
  ['another pair', { PairKey: '5c4b1a52-8e0f-4a53-9a2f-4b1f8a6a7d05' }],
])('S6: the row of a sealed session that says %s hides the record from nobody', async (_what, cells) => {
  await seal.sign('Fair.');
  const { text, seal: sealedAs } = await seal.priya.openRecord(target);
  const items = listAt(await seal.site.as('priya'), { list: 'sessions', shard: target.shard }).items;
  const [row] = await items.filter("HubKey eq 'one'").select('Id')<readonly { readonly Id: number }[]>();
  await items.getById(row?.Id ?? 0).update(cells);
  const miriam = await hubOf(seal.site, 'miriam');
  const look = { key: 'look-1', reason: 'asked', words: '' } as const;
  expect(await miriam.lookAtRecord(target, look)).toMatchObject({ ok: true });
  for (const hub of [seal.priya, seal.hannah, miriam]) {
    expect(await hub.openRecord(target)).toMatchObject({ state: 'sealed', registerOnly: false, text, seal: sealedAs });
    expect(await hub.verifyRecord(target)).toMatchObject({ ok: true, problems: [] });
  }
  const added = await seal.hannah.addToRecord(await seal.hannah.openRecord(target), 'It was a Wednesday.');
  expect(added).toMatchObject({ ok: true, value: { addenda: [{ text: 'It was a Wednesday.' }] } });
});

test('S6: a session that is nowhere, and of which nothing was signed, is not found', async () => {
  await expect(seal.priya.openRecord({ ...target, sessionKey: 'none' })).rejects.toMatchObject({ code: 'notFound' });
});
