import { rawPerson } from '../privacy/RawPerson';
import { hubOf } from '../contract/hubOf';
import { year } from '../contract/hubSite';
import { rewriteAll } from './rewriteAll';
import { contentIn, sealSite, signatureCells, target, textCells } from './sealSite';
import type { SealSite } from './sealSite';

let seal: SealSite;
beforeEach(async () => {
  seal = await sealSite();
  await seal.write('Words.');
  await seal.finish();
  await seal.sign('Fair.');
});

test.each(['miriam', 'app'])(
  'S5: text and signatures rewritten by %s read as differing, to both and to the receipt',
  async (alias) => {
    await seal.hannah.verifyRecord(target);
    await rewriteAll(seal, alias);
    for (const hub of [seal.priya, seal.hannah]) {
      expect((await hub.openRecord(target)).state).toBe('broken');
      const check = await hub.verifyRecord(target);
      expect(check).toMatchObject({ ok: false, outcome: 'differs', againAt: expect.stringMatching(/^2026/) });
      expect(check.items.map(({ kind }) => kind)).toEqual(['writtenAgain', 'writtenAgain', 'writtenAgain']);
      expect(check.parts.own).toMatchObject({ kind: 'differs', in: ['text', 'signatures'] });
      expect(check.couldHave).toMatchObject({ reader: false });
    }
  },
);

test('S5: the words of then are not shown to somebody whose rights do not let them see earlier versions', async () => {
  await rewriteAll(seal, 'miriam');
  const { then, ok } = await seal.priya.verifyRecord(target);
  expect({ kind: then?.kind, ok }).toEqual({ kind: 'hidden', ok: false });
});

test('S5: receipts are closed to keepers, and their own look is not vouched for by anybody', async () => {
  const miriam = await rawPerson(seal.site.tenant, 'miriam');
  const list = `web/lists/getByTitle('Receipts ${year}')`;
  expect(JSON.parse((await miriam.get(`${list}/items`)).body)).toEqual({ value: [] });
  const all = await (await rawPerson(seal.site.tenant, 'app')).get(`${list}/items?$select=Id,Body`);
  const { value } = JSON.parse(all.body) as {
    readonly value: readonly { readonly Id: number; readonly Body: string }[];
  };
  expect(value.length).toBeGreaterThan(1);
  expect(all.body).not.toContain('Words.');
  for (const { Id } of value) {
    const change = { body: JSON.stringify({ Body: '{}' }), headers: { 'if-match': '*' } };
    expect([403, 404]).toContain((await miriam.send('MERGE', `${list}/items(${Id})`, change)).status);
    expect([403, 404]).toContain(
      (await miriam.send('DELETE', `${list}/items(${Id})`, { headers: { 'if-match': '*' } })).status,
    );
  }
  const keeper = await hubOf(seal.site, 'miriam');
  await keeper.lookAtRecord(target, { key: 'look', reason: 'invited', words: '' });
  expect((await keeper.verifyRecord(target)).parts.own).toEqual({ kind: 'notTheirs' });
});

test('S5: rows planted among the receipts by others are not the reader’s', async () => {
  const miriam = await rawPerson(seal.site.tenant, 'miriam');
  const all = await (await rawPerson(seal.site.tenant, 'app')).get(
    `web/lists/getByTitle('Receipts ${year}')/items?$select=OwnKey,Author/Title&$expand=Author`,
  );
  const { value } = JSON.parse(all.body) as { readonly value: readonly { readonly OwnKey: string }[] };
  for (const { OwnKey } of value)
    await miriam.post(`web/lists/getByTitle('Receipts ${year}')/items`, {
      Title: 'x',
      HubKey: `x ${OwnKey}`,
      OwnKey,
      Body: '{}',
    });
  expect(await seal.priya.verifyRecord(target)).toMatchObject({ ok: true, outcome: 'agrees' });
});

test('S5: a record a keeper puts there herself is nobody’s record', async () => {
  const [text] = await seal.rows('text');
  const invented = { ...contentIn(text), sessionKey: 'invented', place: 'elsewhere' };
  const cells: Readonly<Record<string, string>> = { ...textCells(invented), SessionKey: 'invented' };
  expect(await seal.plant('miriam', cells)).toBe(200);
  for (const [alias, role] of [
    ['hannah', 'supervisor'],
    ['priya', 'supervisee'],
  ] as const)
    expect(
      await seal.plant('miriam', { ...signatureCells(cells['Hash'] ?? '', alias, role), SessionKey: 'invented' }),
    ).toBe(200);
  const session = { ...(await seal.priya.openRecord(target)).session, key: 'invented', status: 'sealed' as const };
  expect((await seal.priya.checkSeals([session])).get('invented')).toBe('registerOnly');
});
