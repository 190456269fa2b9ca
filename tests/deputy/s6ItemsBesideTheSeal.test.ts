import { listAt } from '../../src/ground/sharepoint/listAddress';
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
