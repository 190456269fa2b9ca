import type { SPFI } from '@pnp/sp';
import type { SealItem, Signature } from '../../src/records/rules/SealedRecord';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import type { SealStore } from '../../src/records/SealStore';
import { openPriyasPair, pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';
import type { New } from '../../src/ground/ports';

let site: TestSite;
let hannah: SealStore;
let priya: SealStore;
const store = (sp: SPFI): SealStore => sharePointSeals(sp);
const hash = 'ab'.repeat(32);
const text = JSON.stringify({ version: 1, rows: ['First\nsecond line  ', 'caf\u00e9 \u{1F642} \\n <b>'] });

beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  hannah = store(await site.as('hannah'));
  priya = store(await site.as('priya'));
});

const items: readonly New<SealItem>[] = [
  { kind: 'text', key: 't1', sessionKey: 's1', text, hash },
  {
    kind: 'signature',
    key: 'g1',
    sessionKey: 's1',
    role: 'supervisor',
    signerKey: person('hannah').key,
    signerLogin: person('hannah').login,
    textHash: hash,
    comment: '',
    hash: 'cd'.repeat(32),
  },
  { kind: 'addendum', key: 'd1', sessionKey: 's1', text: 'Added later', hash },
];
const signature = (who: string): New<Signature> => ({
  kind: 'signature',
  key: `sign-${who}`,
  sessionKey: 's1',
  role: 'supervisee',
  signerKey: person(who).key,
  signerLogin: person(who).login,
  textHash: hash,
  comment: 'Yes',
  hash,
});

describe('what is signed', () => {
  it('comes back byte for byte, with the author SharePoint stamped', async () => {
    for (const item of items) await hannah.add<SealItem>(year, pairKey, item);
    await priya.add(year, pairKey, signature('priya'));
    const read = await priya.ofSession(year, pairKey, 's1');
    expect(read).toEqual([
      ...items.map((item) =>
        expect.objectContaining({ ...item, authorKey: person('hannah').key, version: 1, authorName: 'Hannah Okafor' }),
      ),
      expect.objectContaining({ ...signature('priya'), authorKey: person('priya').key }),
    ]);
    expect((await hannah.ofPair(year, pairKey)).map(({ kind }) => kind)).toEqual([
      'access',
      'text',
      'signature',
      'addendum',
      'signature',
    ]);
  });

  it('signed in another’s name carries the real author', async () => {
    await hannah.add(year, pairKey, signature('priya'));
    const [forged] = await priya.ofSession(year, pairKey, 's1');
    expect(forged).toMatchObject({ signerKey: person('priya').key, authorKey: person('hannah').key });
  });

  it.each(['cut-before', 'cut-after'])('stands once when the connection is %s', async (kind) => {
    await site.faults([{ match: '$batch', nth: 1, kind }]);
    await hannah.add<SealItem>(year, pairKey, items[0]!);
    await hannah.add<SealItem>(year, pairKey, items[0]!);
    expect(await priya.ofSession(year, pairKey, 's1')).toHaveLength(1);
  });

  it.each(['hannah', 'priya'])('cannot be changed, deleted or recycled by %s', async (alias) => {
    const made = await hannah.add<SealItem>(year, pairKey, items[0]!);
    const item = () =>
      site.as(alias).then((sp) => listAt(sp, { list: 'seals', shard: year }).items.getById(made.itemId));
    await expect((await item()).update({ Hash: 'changed' }, '*')).rejects.toMatchObject({ status: 403 });
    await expect((await item()).delete('*')).rejects.toMatchObject({ code: 'forbidden' });
    await expect((await item()).recycle()).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      (await item()).validateUpdateListItem([{ FieldName: 'Hash', FieldValue: 'changed' }]),
    ).rejects.toMatchObject({ code: 'forbidden' });
    expect(await priya.ofSession(year, pairKey, 's1')).toEqual([made]);
  });

  it.each(['dele', 'carys', 'nia'])('is closed to %s', async (alias) => {
    await hannah.add<SealItem>(year, pairKey, items[0]!);
    const theirs = store(await site.as(alias));
    expect(await theirs.ofSession(year, pairKey, 's1')).toEqual([]);
    expect(await theirs.ofPair(year, pairKey)).toEqual([]);
    await expect(theirs.add(year, pairKey, signature(alias))).rejects.toMatchObject({ name: 'ServiceError' });
  });
});
