import { listAt } from '../../src/ground/sharepoint/listAddress';
import { rawPerson } from '../privacy/RawPerson';
import { pairKey, person, year } from '../contract/hubSite';
import { foreseenKey } from './foreseenKey';
import { sealSite, signatureCells, target } from './sealSite';
import type { SealSite } from './sealSite';

let seal: SealSite;
beforeEach(async () => {
  seal = await sealSite();
  await seal.write('Words.');
  await seal.finish();
});

test('S3: an item planted under the key a signature used to have stops nobody from signing', async () => {
  const record = await seal.priya.openRecord(target);
  const key = foreseenKey('one', 'signature', record.textHash, person('priya').key);
  const cells = { ...signatureCells(record.textHash, 'priya', 'supervisee'), HubKey: key };
  expect(await seal.plant('hannah', cells)).toBe(200);
  const signed = await seal.priya.signRecord(record, 'My own words.');
  expect(signed).toMatchObject({ ok: true, value: { state: 'sealed', iHaveSigned: true } });
  expect((await seal.rows('signature')).some(({ Body }) => Body.includes('My own words.'))).toBe(true);
});

test('S3: an item planted under the key that "not quite" used to have loses no word', async () => {
  const record = await seal.priya.openRecord(target);
  const key = foreseenKey('one', 'returned', record.textHash, person('priya').key);
  const folder = `/sites/trust/Lists/HubWorking${year.replace('-', '')}/${pairKey}`;
  const body = { text: 'It was all right.', byKey: person('priya').key, answered: true };
  const cells = { Title: key, HubKey: key, Kind: 'comment', SessionKey: 'one', Body: JSON.stringify(body) };
  const planted = await (await rawPerson(seal.site.tenant, 'hannah')).post(
    `web/lists/getByTitle('Working ${year}')/AddValidateUpdateItemUsingPath`,
    {
      listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
      formValues: Object.entries(cells).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      bNewDocumentUpdate: false,
    },
  );
  expect(planted.status).toBe(200);
  expect(await seal.priya.sendBack(record, 'It was Tuesday.')).toMatchObject({
    ok: true,
    value: { returned: 'It was Tuesday.' },
  });
  expect((await seal.hannah.openSession(target)).returned).toBe('It was Tuesday.');
});

test('S3: pressing twice writes one signature and one comment', async () => {
  const record = await seal.priya.openRecord(target);
  await seal.priya.sendBack(record, 'It was Tuesday.');
  await seal.priya.sendBack(record, 'It was Tuesday.');
  const comments = await listAt(await seal.site.as('hannah'), { list: 'working', shard: year }).items.filter(
    "Kind eq 'comment'",
  )();
  expect(comments).toHaveLength(1);
});
