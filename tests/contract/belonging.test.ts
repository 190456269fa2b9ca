import type { SPFI } from '@pnp/sp';
import { definitionOf } from '../../src/ground/sharepoint/definitionOf';
import { folderUrlOf, listAt } from '../../src/ground/sharepoint/listAddress';
import { sharePointBelonging } from '../../src/people/sharepoint/sharePointBelonging';
import type { LeftOut } from '../../src/people/rules/LeftOut';
import type { Scope } from '../../src/people/rules/Scope';
import type { BelongingStore } from '../../src/people/ports';
import { ensurePairFolders } from '../../src/access/sharepoint/pairFolders';
import { mySiteId } from '../../src/ground/sharepoint/myself';
import { wantedOn } from '../../src/access/sharepoint/pairPlaces';
import { readIds } from '../../src/access/sharepoint/siteIds';
import { addToGroup } from '../../src/people/sharepoint/writeReference';
import { hubOf } from './hubOf';
import { endPair, openShard } from '../../src/access/sharepoint/changePair';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { openPriyasPair, pairKey, person, readySite, setUpInput, year } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});
afterEach(() => site.tenant.close());

const belonging = async (alias: string): Promise<BelongingStore> => sharePointBelonging(await site.as(alias));
const place = { list: 'belonging', shard: year } as const;
const priya = person('priya').key;

async function scopeOf(alias = 'miriam'): Promise<Scope> {
  const scope = await (await belonging(alias)).ofScope(pairKey);
  if (scope === undefined) throw new Error('no scope');
  return scope;
}

async function plant(sp: SPFI, folder: string, cells: Readonly<Record<string, string>>): Promise<number> {
  const saved = await listAt(sp, place).addValidateUpdateItemUsingPath(
    Object.entries(cells).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    folderUrlOf(sp, place, folder),
  );
  expect(saved.filter(({ HasException }) => HasException)).toEqual([]);
  return Number(saved.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
}

async function everything(alias: string): Promise<{ scopes: readonly Scope[]; leftOut: readonly LeftOut[] }> {
  const leftOut: LeftOut[] = [];
  const scopes: Scope[] = [];
  for await (const page of (await belonging(alias)).all((row) => leftOut.push(row))) scopes.push(...page);
  return { scopes, leftOut };
}

describe('belonging', () => {
  it('says who, since when and where, to the pair, keepers and oversight', async () => {
    const scope = await scopeOf('priya');
    expect(scope).toMatchObject({ kind: 'pair', recordClass: 'signed', shards: [year], lastDay: undefined });
    expect(scope.members.map(({ personKey, role, name }) => [personKey, role, name])).toEqual([
      [person('hannah').key, 'supervisor', 'Hannah Okafor'],
      [priya, 'supervisee', person('priya').name],
    ]);
    expect(scope.members.every(({ siteId }) => siteId > 0)).toBe(true);
    for (const alias of ['hannah', 'miriam']) expect(await scopeOf(alias)).toEqual(scope);
    expect(await (await belonging('priya')).mine(priya, [year, '2027-28'])).toEqual([scope]);
    for (const alias of ['miriam', 'priya']) expect((await everything(alias)).scopes).toEqual([scope]);
  });

  it.each(['dele', 'nia'])('shows nothing of it to somebody else: %s', async (alias) => {
    const store = await belonging(alias);
    expect(await store.ofScope(pairKey)).toBeUndefined();
    expect(await store.mine(priya, [year])).toEqual([]);
    expect((await everything(alias)).scopes).toEqual([]);
  });

  it.each(['priya', 'hannah', 'dele'])('is written by nobody but keepers: not by %s', async (alias) => {
    const scope = await scopeOf();
    await expect((await belonging(alias)).put({ ...scope, cadence: 'halfTermly' }, scope)).rejects.toMatchObject({
      name: 'ServiceError',
    });
    expect(await scopeOf()).toEqual(scope);
  });

  it('is changed once, whoever repeats it, and never over what somebody else changed', async () => {
    const scope = await scopeOf();
    const ended = { ...scope, lastDay: 20261120 };
    const keeper = await belonging('miriam');
    await keeper.put(ended, scope);
    await keeper.put(ended, scope);
    expect(await scopeOf('priya')).toEqual(ended);
    expect(await (await belonging('priya')).mine(priya, [year])).toEqual([ended]);
    await expect(keeper.put({ ...scope, cadence: 'halfTermly' }, scope)).rejects.toMatchObject({ code: 'conflict' });
    await expect(keeper.put({ ...scope, cadence: 'halfTermly' }, undefined)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('forgets nobody who was named', async () => {
    const scope = await scopeOf();
    const without = { ...scope, members: scope.members.slice(0, 1) };
    await expect((await belonging('miriam')).put(without, scope)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('goes on after being cut off, the scope before its members', async () => {
    const scope = await scopeOf();
    const ended = { ...scope, lastDay: 20261120 };
    const keeper = await belonging('miriam');
    await site.faults([{ match: 'POST /sites/trust/_api/$batch', nth: 2, kind: 'cut-after' }]);
    await keeper.put(ended, scope).catch(() => undefined);
    await site.faults([]);
    await keeper.put(ended, scope);
    expect(await scopeOf()).toEqual(ended);
    expect(await listAt(await site.as('miriam'), place).items.filter(`ScopeKey eq '${pairKey}'`)()).toHaveLength(3);
  });

  it('says the same in each of its years, and the latest counts', async () => {
    await runSetUp(await site.as('jo'), { ...setUpInput, moreYears: ['2025-26'] });
    await openShard(await site.as('miriam'), { pairKey, year: '2025-26' });
    expect(await scopeOf('priya')).toMatchObject({ shards: ['2025-26', year] });
    await endPair(await site.as('miriam'), { pairKey, lastDay: 20261120 });
    const mine = await (await belonging('priya')).mine(priya, ['2025-26']);
    expect(mine).toMatchObject([{ lastDay: 20261120 }]);
    expect((await everything('miriam')).scopes).toHaveLength(1);
  });

  it('keeps apart what close keepers open: for its people, and for no other keeper, lead or member of staff', async () => {
    const key = '9c9c9c9c-0000-4000-8000-000000000009';
    await addToGroup(await site.as('jo'), 'closeKeepers', [person('dele').login]);
    const apart = await scopeOf();
    const scope: Scope = { ...apart, key, recordClass: 'apart' };
    const dele = await site.as('dele');
    const [ids, me] = await Promise.all([readIds(dele), mySiteId(dele)]);
    const place = { list: 'closeBelonging', shard: year } as const;
    const parties = scope.members.flatMap(({ personKey, siteId, name, role }) =>
      role === 'supervisor' || role === 'supervisee'
        ? [{ id: siteId, key: personKey, name, role, since: 'now' as const }]
        : [],
    );
    const wanted = wantedOn(definitionOf('closeBelonging'), ids, parties);
    await ensurePairFolders(dele, [{ place, wanted }], key, { me, principals: [], levels: [] });
    await sharePointBelonging(dele).put(scope, undefined);
    for (const alias of ['priya', 'hannah', 'dele']) expect(await (await belonging(alias)).ofScope(key)).toEqual(scope);
    expect((await (await belonging('priya')).mine(priya, [year])).map((one) => one.key).sort()).toEqual(
      [pairKey, key].sort(),
    );
    for (const alias of ['miriam', 'carys']) {
      expect(await (await belonging(alias)).ofScope(key)).toBeUndefined();
      expect((await everything(alias)).scopes.map((one) => one.key)).not.toContain(key);
    }
    const home = await hubOf(site, 'priya').then((hub) => hub.openHome());
    expect(home.mine.map(({ pair }) => pair.pairKey).sort()).toEqual([pairKey, key].sort());
    // in the other list a scope counts for nobody
    const elsewhere = await plant(await site.as('miriam'), pairKey, {
      HubKey: `${pairKey}.other`,
      Kind: 'scope',
      ScopeKey: pairKey,
      Body: JSON.stringify({ ...apart, recordClass: 'apart' }),
    });
    expect((await everything('miriam')).leftOut).toEqual([
      { list: `Belonging ${year}`, folder: pairKey, itemId: elsewhere },
    ]);
  });

  it('leaves out what cannot be read or lies elsewhere, and says where it is', async () => {
    await openPriyasPair(site, '7a1d9c44-0b5e-4a61-8d4f-000000000001', 'carys');
    const scope = await scopeOf();
    const miriam = await site.as('miriam');
    const body = JSON.stringify({ ...scope, members: scope.members.map((one) => ({ ...one, personKey: 'x' })) });
    const elsewhere = await plant(miriam, '7a1d9c44-0b5e-4a61-8d4f-000000000001', {
      HubKey: 'planted',
      Kind: 'scope',
      ScopeKey: pairKey,
      Body: body,
    });
    const broken = await plant(miriam, pairKey, { HubKey: 'broken', Kind: 'scope', ScopeKey: pairKey, Body: '{' });
    const { scopes, leftOut } = await everything('miriam');
    expect(scopes).toHaveLength(2);
    expect(scopes).toContainEqual(scope);
    expect(leftOut).toEqual([
      { list: `Belonging ${year}`, folder: '7a1d9c44-0b5e-4a61-8d4f-000000000001', itemId: elsewhere },
      { list: `Belonging ${year}`, folder: pairKey, itemId: broken },
    ]);
    expect(await scopeOf()).toEqual(scope);
  });
});
