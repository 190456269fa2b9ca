import { sealSite, signatureCells, target } from './sealSite';
import type { SealSite } from './sealSite';
import { twoTexts } from './twoTexts';

let seal: SealSite;
beforeEach(async () => {
  seal = await sealSite();
});

test('S1: signing the replaced text after the seal does not roll the record back', async () => {
  const old = await twoTexts(seal);
  await seal.sign();
  expect(await seal.plant('priya', signatureCells(old, 'priya', 'supervisee'))).toBe(200);
  for (const hub of [seal.priya, seal.hannah]) {
    const record = await hub.openRecord(target);
    expect(record.state).toBe('sealed');
    expect(record.text).toContain('second text');
  }
  expect(await seal.priya.verifyRecord(target)).toMatchObject({ ok: true, outcome: 'agrees' });
});

test('S1: nor does it make the replaced text the record while the new one waits', async () => {
  const old = await twoTexts(seal);
  await seal.plant('priya', signatureCells(old, 'priya', 'supervisee'));
  const record = await seal.hannah.openRecord(target);
  expect(record).toMatchObject({ state: 'signing', waitsFor: ['Priya Nair'] });
  expect(record.text).toContain('second text');
});

test('S1: a client that had the older text on its screen is told, and its signature counts for nothing', async () => {
  await seal.write('Words of the first text.');
  await seal.finish();
  const page = await seal.priya.openRecord(target);
  expect((await seal.priya.sendBack(page, 'It was Tuesday.')).ok).toBe(true);
  await seal.write('Words of the second text.');
  await seal.finish();
  expect(await seal.priya.signRecord(page, '')).toMatchObject({ ok: false, issues: [{ code: 'changedSinceSent' }] });
  expect((await seal.hannah.openRecord(target)).waitsFor).toEqual(['Priya Nair']);
});
