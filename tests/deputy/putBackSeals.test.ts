import './weakSeals';
import { pairKey, person } from '../contract/hubSite';
import { foreseenKey } from './foreseenKey';
import { finishAndSign, group, groupSession, moveCarys } from './groupSession';
import { rewriteAll } from './rewriteAll';
import { sealSite, signatureCells, target } from './sealSite';
import type { SealSite } from './sealSite';
import { twoTexts } from './twoTexts';
import { withWeakness } from './weaknesses';
import type { Row } from './weaknesses';

/** The attacks on what was signed, with the product as it is and with the weakness of each row put back. */
// two sites for each attack
jest.setTimeout(120_000);

let seal: SealSite;
afterEach(() => seal.site.tenant.close());

/** Priya signs a text that was replaced, after the newer one was sealed. */
async function olderTextSigned(): Promise<readonly string[]> {
  const first = await twoTexts(seal);
  await seal.sign();
  expect(await seal.plant('priya', signatureCells(first, 'priya', 'supervisee'))).toBe(200);
  const { state, text } = await seal.hannah.openRecord(target);
  return state === 'sealed' && text.includes('second text') ? [] : [`${state}, and the words of then are back`];
}

/** Hannah moves Carys's first day past the session, and the record of the group is complete without her. */
async function sealedWithoutCarys(): Promise<readonly string[]> {
  await groupSession(seal);
  await finishAndSign(seal);
  await moveCarys(seal, 20261201);
  const { state } = await seal.priya.openRecord(group);
  return state === 'signing' ? [] : [`${state} without Carys`];
}

/** Hannah puts a signature of Priya's where Priya's own would be written. */
async function signedInAdvance(): Promise<readonly string[]> {
  await seal.write('Words.');
  await seal.finish();
  const record = await seal.priya.openRecord(target);
  const key = foreseenKey('one', 'signature', record.textHash, person('priya').key);
  const cells = { ...signatureCells(record.textHash, 'priya', 'supervisee'), HubKey: key };
  expect(await seal.plant('hannah', cells)).toBe(200);
  const told = await seal.priya.signRecord(record, 'My own words.').then(
    ({ ok }) => (ok ? 'signed' : 'refused'),
    () => 'failed',
  );
  const written = (await seal.rows('signature')).some(({ Body }) => Body.includes('My own words.'));
  return written ? [] : [`told as ${told}, and her words are nowhere`];
}

/** Hannah writes a look at who can read, and leaves out the record keeper. */
async function lookOfHerOwn(): Promise<readonly string[]> {
  const { access: before } = await seal.priya.openSession(target);
  const planted = { people: [{ name: 'Priya Nair', why: 'supervisee' }], asPlanned: true };
  const cells = { Title: 'look', HubKey: 'look', Kind: 'access', SessionKey: pairKey, Body: JSON.stringify(planted) };
  expect(await seal.plant('hannah', cells)).toBe(200);
  const { access } = await seal.priya.openSession(target);
  return JSON.stringify(access) === JSON.stringify(before) ? [] : ['the look of a participant is shown'];
}

/** Miriam writes text and signatures anew, every hash right. */
async function rewrittenByKeeper(): Promise<readonly string[]> {
  await seal.write('Words.');
  await seal.finish();
  await seal.sign('Fair.');
  await rewriteAll(seal, 'miriam');
  const { ok, outcome } = await seal.priya.verifyRecord(target);
  return ok ? [`still as it was signed: ${outcome}`] : [];
}

/** Hannah appends to a sealed record what does not fit it. */
async function misfitAppended(): Promise<readonly string[]> {
  await seal.write('Words.');
  await seal.finish();
  await seal.sign();
  expect(await seal.plant('hannah', signatureCells('ab'.repeat(32), 'hannah', 'supervisor', 'of no text'))).toBe(200);
  const { state } = await seal.priya.openRecord(target);
  return state === 'sealed' ? [] : [`the record is ${state}`];
}

const attacks: readonly (readonly [Row, string, () => Promise<readonly string[]>])[] = [
  ['S1', 'an older text signed later', olderTextSigned],
  ['S2', 'a first day moved past the session', sealedWithoutCarys],
  ['S3', 'an item under the key of a signature', signedInAdvance],
  ['S4', 'a look written by a participant', lookOfHerOwn],
  ['S5', 'a record written again by a keeper', rewrittenByKeeper],
  ['S6', 'an item that does not fit', misfitAppended],
];

it.each(attacks)('%s: %s changes no record, and did before', async (row, _what, attack) => {
  seal = await sealSite();
  expect(await attack()).toEqual([]);
  seal.site.tenant.close();
  seal = await sealSite();
  expect(await withWeakness(row, attack)).not.toEqual([]);
});
