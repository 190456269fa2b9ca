import { needs } from '../../src/app/capabilities';
import type { EveryService } from '../../src/local/demo/everyService';
import { lookStrings } from '../../src/sessions/record/ui/look/en';
import { hubOf } from '../contract/hubOf';
import { pairKey, year } from '../contract/hubSite';
import { rawPerson } from '../privacy/RawPerson';
import type { Answer } from '../privacy/RawPerson';
import { sealSite, target } from './sealSite';
import type { SealSite } from './sealSite';

// Row 118: a keeper's inspection is recorded with a reason, and seen by the pair.

const list = `web/lists/getByTitle('Looks ${year}')`;
const folder = `/sites/trust/Lists/HubLooks${year.replace('-', '')}/${pairKey}`;
const why = { key: 'look-1', reason: 'complaint', words: 'Complaint 26-03, asked by the chair of trustees.' } as const;
let seal: SealSite;
let miriam: EveryService;

beforeEach(async () => {
  seal = await sealSite();
  await seal.write('Words of the pair.');
  await seal.finish();
  await seal.sign();
  miriam = await hubOf(seal.site, 'miriam');
});

const plant = async (alias: string, key: string): Promise<Answer> =>
  (await rawPerson(seal.site.tenant, alias)).post(`${list}/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
    formValues: Object.entries({ Title: key, HubKey: key, SessionKey: 'one', Kind: 'asked', Day: '20261123' }).map(
      ([FieldName, FieldValue]) => ({ FieldName, FieldValue }),
    ),
    bNewDocumentUpdate: false,
  });
const lookNeedsOf = async (hub: EveryService): Promise<readonly unknown[]> =>
  (await hub.openHome()).needs.filter(({ kind }) => kind === 'look');
const idOfLook = async (): Promise<number> => {
  const answer = await (await rawPerson(seal.site.tenant, 'app')).get(`${list}/items?$filter=HubKey eq 'look-1'`);
  return (JSON.parse(answer.body) as { readonly value: readonly { readonly Id: number }[] }).value[0]?.Id ?? 0;
};

test('row 118: no record opens to a keeper without a reason, by any way of the Hub; then it does, and its people read who, when and why', async () => {
  for (const opens of [
    miriam.openRecord(target),
    miriam.verifyRecord(target),
    miriam.openSession(target),
    miriam.openRecord({ code: (await seal.priya.openRecord(target)).session.code }),
  ])
    await expect(opens).rejects.toMatchObject({ code: 'reasonFirst' });
  expect(await miriam.beforeLook(target)).toMatchObject({ names: ['Priya Nair', 'Hannah Okafor'], looks: [] });
  expect(JSON.stringify(await miriam.beforeLook(target))).not.toContain('Words of the pair.');

  expect(await miriam.lookAtRecord(target, why)).toMatchObject({ ok: true });
  expect(await miriam.lookAtRecord(target, why)).toMatchObject({ ok: true });
  expect((await miriam.openRecord(target)).text).toContain('Words of the pair.');
  expect((await miriam.verifyRecord(target)).ok).toBe(true);
  // a keeper reads everybody's lines; of Home none is theirs
  expect(await lookNeedsOf(await hubOf(seal.site, 'miriam', { needs }))).toEqual([]);
  for (const alias of ['priya', 'hannah']) {
    const hub = await hubOf(seal.site, alias, { needs });
    const { looks } = await hub.openRecord(target);
    expect(looks).toHaveLength(1);
    expect((await lookNeedsOf(hub))[0]).toMatchObject({ name: 'Miriam Holt', target });
    await hub.noteLooksSeen(looks.map(({ key }) => key));
    expect(await lookNeedsOf(hub)).toEqual([]);
    expect(looks[0]).toMatchObject({ byName: 'Miriam Holt', reason: 'complaint', words: why.words, changed: false });
  }
});

test('row 118: no agreement opens to a keeper without a reason of its own; its people read who, when and why, and Home leads there', async () => {
  // a reason for a record is none for the agreement
  await miriam.lookAtRecord(target, { ...why, key: 'look-0' });
  await expect(miriam.openAgreement(pairKey)).rejects.toMatchObject({ code: 'reasonFirst' });
  expect(await miriam.beforeAgreementLook(pairKey)).toMatchObject({
    names: ['Priya Nair', 'Hannah Okafor'],
    looks: [],
  });
  expect(await miriam.lookAtAgreement(pairKey, why)).toMatchObject({ ok: true });
  expect(await miriam.lookAtAgreement(pairKey, why)).toMatchObject({ ok: true });
  expect(await miriam.openAgreement(pairKey)).toMatchObject({ myRole: 'keeper' });
  const hub = await hubOf(seal.site, 'priya', { needs });
  const agreements = async (): Promise<readonly unknown[]> =>
    (await lookNeedsOf(hub)).filter(
      (need) => (need as { readonly target: { readonly sessionKey: string } }).target.sessionKey === pairKey,
    );
  expect(await agreements()).toMatchObject([{ name: 'Miriam Holt' }]);
  const { looks } = await hub.openAgreement(pairKey);
  expect(looks).toMatchObject([{ byName: 'Miriam Holt', reason: 'complaint', words: why.words, changed: false }]);
  await hub.noteLooksSeen(looks.map(({ key }) => key));
  expect(await agreements()).toEqual([]);
});

test('a reason holds for its own record and its own day', async () => {
  await seal.book({ key: 'two', startsAt: '2026-11-23T15:15:00.000Z', endsAt: '2026-11-23T16:00:00.000Z' });
  await miriam.lookAtRecord(target, why);
  await expect(miriam.openSession({ ...target, sessionKey: 'two' })).rejects.toMatchObject({ code: 'reasonFirst' });
  await seal.site.setClock(new Date('2026-11-24T09:00:00Z'));
  const nextDay = await hubOf(seal.site, 'miriam', { now: () => new Date('2026-11-24T09:00:00Z') });
  await expect(nextDay.openRecord(target)).rejects.toMatchObject({ code: 'reasonFirst' });
});

test('"another reason" alone is none, and nothing is written for it', async () => {
  expect(await miriam.lookAtRecord(target, { ...why, reason: 'other', words: ' ' })).toMatchObject({
    ok: false,
    issues: [{ code: 'reasonMissing', field: 'words' }],
  });
  expect((await seal.priya.openRecord(target)).looks).toEqual([]);
});

test('where the line cannot be written the record stays shut', async () => {
  await seal.site.faults([{ match: 'AddValidateUpdateItemUsingPath', nth: 0, kind: '500' }]);
  await expect(miriam.lookAtRecord(target, why)).rejects.toMatchObject({ name: 'ServiceError' });
  await seal.site.faults([]);
  await expect(miriam.openRecord(target)).rejects.toMatchObject({ code: 'reasonFirst' });
});

test('by raw request the keeper who looked can neither change the line nor take it away', async () => {
  await miriam.lookAtRecord(target, why);
  const id = await idOfLook();
  const raw = await rawPerson(seal.site.tenant, 'miriam');
  const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };
  expect((await raw.get(`${list}/items(${id})`)).status).toBe(200);
  expect((await raw.post(`${list}/items(${id})`, { Body: '{}' }, merge)).status).toBe(403);
  const form = { formValues: [{ FieldName: 'Body', FieldValue: '{}' }], bNewDocumentUpdate: false };
  expect((await raw.post(`${list}/items(${id})/validateUpdateListItem`, form)).status).toBe(403);
  expect((await raw.post(`${list}/items(${id})`, {}, { 'x-http-method': 'DELETE', 'if-match': '*' })).status).toBe(403);
  expect((await raw.post(`${list}/items(${id})/recycle`, {})).status).toBe(403);
  expect((await seal.priya.openRecord(target)).looks).toMatchObject([{ words: why.words, changed: false }]);
});

test.each(['priya', 'hannah', 'edith', 'tom'])('%s can put no line there in a keeper’s place', async (alias) => {
  expect((await plant(alias, 'forged')).status).toBeGreaterThanOrEqual(403);
  expect((await seal.priya.openRecord(target)).looks).toEqual([]);
});

test('a keeper who gives themselves more by hand and changes the line leaves it marked', async () => {
  await miriam.lookAtRecord(target, why);
  const id = await idOfLook();
  const app = await rawPerson(seal.site.tenant, 'app');
  await app.post(
    `${list}/items(${id})`,
    { Body: '{"words":"Nothing much."}' },
    { 'x-http-method': 'MERGE', 'if-match': '*' },
  );
  expect((await seal.priya.openRecord(target)).looks).toMatchObject([{ changed: true }]);
});

test('a keeper who reads past the Hub leaves no line: that is said, not hindered', async () => {
  const raw = await rawPerson(seal.site.tenant, 'miriam');
  expect((await raw.get(`web/lists/getByTitle('Seals ${year}')/items?$select=Body`)).body).toContain(
    'Words of the pair.',
  );
  expect((await seal.priya.openRecord(target)).looks).toEqual([]);
  expect(lookStrings.what).toContain('leaves no line here');
});

test('a pair of before there were looks gets its folder with the first', async () => {
  const app = await rawPerson(seal.site.tenant, 'app');
  const gone = await app.post(
    `web/getFolderByServerRelativePath(decodedurl='${folder}')`,
    {},
    { 'x-http-method': 'DELETE', 'if-match': '*' },
  );
  expect(gone.status).toBe(200);
  expect(await miriam.lookAtRecord(target, why)).toMatchObject({ ok: true });
  expect((await seal.priya.openRecord(target)).looks).toHaveLength(1);
  expect((await plant('priya', 'forged')).status).toBe(403);
});
