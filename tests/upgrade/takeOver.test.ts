import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import {
  foreseeAnswer,
  lookAtTakingOver,
  takeOverAgreeing,
  takeOverAnswered,
} from '../../src/access/sharepoint/takeOverPairs';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { sharePointBelonging } from '../../src/people/sharepoint/sharePointBelonging';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { hubOf } from '../contract/hubOf';
import { now, origin, person, setUpInput } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { plantRow } from '../deputy/rawAs';
import { keptSite } from './keptSite';

// every pair of the kept site is taken over before each test
jest.setTimeout(120_000);

const quiet = { onProgress: () => undefined };
let site: TestSite;
beforeEach(async () => {
  site = keptSite();
  await runSetUp(await site.as('jo'), setUpInput);
});
afterEach(() => site.tenant.close());

describe('a site of the first release', () => {
  it('is taken over without a question where rights, seals and rows agree; nothing signed is lost and no right changes', async () => {
    const miriam = await site.as('miriam');
    const before = await lookAtTakingOver(miriam, quiet);
    expect(before.length).toBeGreaterThan(0);
    const agreeing = before.filter(({ state }) => state === 'agrees');
    expect(agreeing.length).toBeGreaterThan(0);
    const [one] = agreeing;
    const shard = one?.sources.rows[0]?.shards.slice(-1)[0] ?? '';
    const key = one?.sources.pairKey ?? '';
    const sealed = await sharePointSeals(miriam).ofPair(shard, key);
    expect(await takeOverAgreeing(miriam, before, quiet)).toBe(agreeing.length);
    expect((await sharePointBelonging(miriam).ofScope(key))?.members.map(({ personKey }) => personKey).sort()).toEqual(
      [...(one?.sources.letIn ?? [])].sort(),
    );
    expect(await sharePointSeals(miriam).ofPair(shard, key)).toEqual(sealed);
    const after = await lookAtTakingOver(miriam, quiet);
    expect(after.map(({ sources }) => sources.pairKey).sort()).toEqual(
      before
        .filter(({ state }) => state === 'differs')
        .map(({ sources }) => sources.pairKey)
        .sort(),
    );
    // again, after a cut: nothing twice
    expect(await takeOverAgreeing(miriam, before, quiet)).toBe(agreeing.length);
    const { findings } = await checkScopes(miriam, { now, key: 'after', onProgress: () => undefined });
    // ended pairs may still write the register by the rights of then; all else is as belonging says
    expect(new Set(findings.map(({ problem }) => problem))).toEqual(
      new Set(after.length > 0 ? ['otherLevel', 'notTakenOver'] : ['otherLevel']),
    );
    // what ended before: the first release left its register and its rows of sessions open to both
    expect(
      findings
        .filter(({ problem }) => problem === 'otherLevel')
        .every(({ place }) => place === 'Pairs' || place.startsWith('Sessions ')),
    ).toBe(true);
  });

  it('has its seals read again and counted as older ones; one whose text was changed is named', async () => {
    const miriam = await hubOf(site, 'miriam');
    const run = { onProgress: jest.fn(), signal: new AbortController().signal };
    const before = await miriam.readEverySeal(run);
    expect(before.sealed).toBeGreaterThan(0);
    expect(before).toMatchObject({ older: before.sealed, unread: 0, differing: [], stopped: false });
    expect(run.onProgress).toHaveBeenLastCalledWith(before.sealed);
    const seals = listAt(await site.as('jo'), { list: 'seals', shard: '2026-27' }).items;
    const [row] = await seals.filter("Kind eq 'text'").select('Id', 'Body')<
      readonly { readonly Id: number; readonly Body: string }[]
    >();
    if (row === undefined) throw new Error('nothing is sealed');
    await seals.getById(row.Id).update({ Body: row.Body.replace(/[a-z]{4}/, 'else') });
    const after = await (await hubOf(site, 'miriam')).readEverySeal(run);
    expect(after.differing).toHaveLength(1);
    expect(after.older).toBe(before.older - 1);
    // whoever keeps no records reads none
    await expect((await hubOf(site, 'hannah')).readEverySeal(run)).rejects.toMatchObject({ code: 'forbidden' });
    const stopped = new AbortController();
    stopped.abort();
    expect(await miriam.readEverySeal({ ...run, signal: stopped.signal })).toMatchObject({ sealed: 0, stopped: true });
  });

  it('takes nothing over by itself where record keepers may not read rights, and says so of every pair', async () => {
    await site.tenant.handle(
      new Request(`${origin}/_tenant/switches`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ readAssignments: 'administrators' }),
      }),
    );
    const looks = await lookAtTakingOver(await site.as('miriam'), quiet);
    expect(looks.length).toBeGreaterThan(0);
    expect(looks.filter(({ state }) => state === 'agrees')).toEqual([]);
    expect(looks.every(({ sources }) => sources.letIn === 'notRead')).toBe(true);
  });

  it('asks where a row names somebody whom neither right nor seal knows, and never offers that name', async () => {
    const miriam = await site.as('miriam');
    const target = (await lookAtTakingOver(miriam, quiet)).find(
      ({ state, sources }) => state === 'agrees' && sources.rows.every(({ status }) => status === 'active'),
    );
    const [row] = target?.sources.rows ?? [];
    if (target === undefined || row === undefined) throw new Error('no pair goes on');
    await plantRow(site, 'miriam', {
      list: 'HubPairs',
      folder: row.pairKey,
      cells: {
        Title: 'grace',
        HubKey: 'grace',
        PairKey: row.pairKey,
        SupervisorKey: row.supervisorKey,
        SuperviseeKey: person('ivy').key,
        OfferKey: row.offerKey,
        Status: 'active',
        FirstDay: '20260901',
        Shards: row.shards.join(';'),
        Agreement: 'none',
      },
    });
    const look = (await lookAtTakingOver(miriam, quiet)).find(({ sources }) => sources.pairKey === row.pairKey);
    if (look?.state !== 'differs') throw new Error('nothing is asked');
    expect(look.answers.length).toBeGreaterThan(0);
    for (const { scope } of look.answers)
      expect(scope.members.map(({ personKey }) => personKey)).not.toContain(person('ivy').key);
    const [answer] = look.answers;
    if (answer === undefined) throw new Error('nothing can be answered');
    const plan = await foreseeAnswer(miriam, answer);
    expect(plan.lines.map(({ who }) => who.name)).not.toContain(person('ivy').name);
    expect(await takeOverAnswered(miriam, answer, { ...plan, print: 'another' })).toBeUndefined();
    expect(await takeOverAnswered(miriam, answer, plan)).toBe('asPlanned');
    expect((await sharePointBelonging(miriam).ofScope(row.pairKey))?.key).toBe(row.pairKey);
  });
});
