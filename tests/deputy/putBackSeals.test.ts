import { keyOfSeal } from './weakSeals';
import { canonicalText, signatureStatement } from '../../src/records/rules/canonicalText';
import { openPairFolders } from '../../src/access/sharepoint/openPairFolders';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { pairKey, person, year } from '../contract/hubSite';
import { contentIn, sealSite, sha, signatureCells, target } from './sealSite';
import type { SealSite } from './sealSite';
import { withWeakness } from './weaknesses';
import type { Row } from './weaknesses';

/** The attacks on what was signed, with the product as it is and with the weakness of each row put back. */
// two sites for each attack
jest.setTimeout(120_000);

let seal: SealSite;
afterEach(() => seal.site.tenant.close());

/** Priya signs a text that was replaced, after the newer one was sealed. */
async function olderTextSigned(): Promise<readonly string[]> {
  await seal.write('Words of the first text.');
  await seal.finish();
  const [first] = await seal.rows('text');
  expect((await seal.priya.sendBack(await seal.priya.openRecord(target), 'It was Tuesday.')).ok).toBe(true);
  await seal.write('Words of the second text.');
  await seal.finish();
  await seal.sign();
  expect(await seal.plant('priya', signatureCells(first?.Hash ?? '', 'priya', 'supervisee'))).toBe(200);
  const { state, text } = await seal.hannah.openRecord(target);
  return state === 'sealed' && text.includes('second text') ? [] : [`${state}, and the words of then are back`];
}

/** Hannah moves Carys's first day past the session, and the record of the group is complete without her. */
async function sealedWithoutCarys(): Promise<readonly string[]> {
  const group = { shard: year, pairKey: '5c4b1a52-8e0f-4a53-9a2f-4b1f8a6a7d05', sessionKey: 'g' };
  await openPairFolders(await seal.site.as('miriam'), {
    pairKey: group.pairKey,
    offerKey: 'eyfs-group',
    supervisor: person('hannah'),
    supervisees: [person('priya'), person('carys')],
    schoolKey: 'ottersby',
    cadence: '',
    firstDay: 20260901,
    shards: [year],
  });
  const booked = await seal.hannah.bookSession({
    pairKey: group.pairKey,
    offerKey: 'eyfs-group',
    superviseeKey: '',
    alongKeys: [],
    place: 'room',
    room: 'Hall',
    sessions: [{ key: 'g', startsAt: '2026-11-23T10:15:00.000Z', endsAt: '2026-11-23T11:15:00.000Z' }],
  });
  expect(booked.ok).toBe(true);
  const note = { key: 'gn', stored: undefined, agendaNumber: 5, covered: true, text: 'Together.', functions: [] };
  await seal.hannah.saveNote(group, note);
  const room = await seal.hannah.openSession(group);
  const sent = await seal.hannah.finishSession({ room, nextStartsAt: '2027-01-27T10:15:00.000Z', nextKey: 'g2' });
  expect(sent.ok).toBe(true);
  await seal.priya.signRecord(await seal.priya.openRecord(group), '');
  const { items } = listAt(await seal.site.as('hannah'), { list: 'pairs' });
  const carys = `PairKey eq '${group.pairKey}' and SuperviseeKey eq '${person('carys').key}'`;
  const [row] = await items.filter(carys).select('Id')<readonly { readonly Id: number }[]>();
  await items.getById(row?.Id ?? 0).update({ FirstDay: 20261201 });
  const { state } = await seal.priya.openRecord(group);
  return state === 'signing' ? [] : [`${state} without Carys`];
}

/** Hannah puts a signature of Priya's where Priya's own would be written. */
async function signedInAdvance(): Promise<readonly string[]> {
  await seal.write('Words.');
  await seal.finish();
  const record = await seal.priya.openRecord(target);
  const key = keyOfSeal('one', 'signature', record.textHash, person('priya').key);
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
  const [text] = await seal.rows('text');
  const content = contentIn(text);
  const words = canonicalText({ ...content, rows: content.rows.map((row) => ({ ...row, notes: ['Other words.'] })) });
  const textHash = sha(words);
  await seal.rewrite('miriam', text?.Id ?? 0, { Hash: textHash, Body: JSON.stringify({ text: words }) });
  for (const row of await seal.rows('signature')) {
    const { Slot, SignerKey, SignerLogin, Body } = row as unknown as Readonly<Record<string, string>>;
    const { comment } = JSON.parse(Body ?? '') as { readonly comment: string };
    const [signerKey = '', signerLogin = ''] = [SignerKey, SignerLogin];
    const said = { textHash, signerKey, signerLogin, role: Slot as 'supervisor', comment };
    const cells = { Hash: sha(signatureStatement(said)), Body: JSON.stringify({ textHash, comment }) };
    await seal.rewrite('miriam', row.Id, cells);
  }
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
