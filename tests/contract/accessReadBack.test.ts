import { checkPairAccess, endPair } from '../../src/access/sharepoint/changePair';
import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import type { AccessReport } from '../../src/access/rules/AccessReport';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { sharePointWorking, workReader } from '../../src/sessions/sharepoint/sharePointWorking';
import { carryOutAsShown, openAsShown } from '../standIns/asShown';
import { hubOf } from './hubOf';
import { now, origin, openPriyasPair, pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
});
afterEach(() => site.tenant.close());

const turn = async (switches: object): Promise<void> => {
  const answer = await site.tenant.handle(
    new Request(`${origin}/_tenant/switches`, { method: 'POST', body: JSON.stringify(switches) }),
  );
  expect(answer.status).toBe(200);
};
const check = async (alias: string): Promise<AccessReport> =>
  checkScopes(await site.as(alias), { now, key: `check-${Math.random()}`, onProgress: () => undefined });
const draft = {
  pairKey,
  offerKey: 'trust-level',
  supervisorKey: person('hannah').key,
  superviseeKeys: [person('priya').key],
  cadence: '',
  firstDay: 20260901,
} as const;
const replaced = {
  key: 'd0000000-0000-4000-8000-000000000001',
  kind: 'replace',
  pairKey,
  personKey: '',
  toKey: person('dele').key,
  offerKey: '',
  day: 20261120,
} as const;

describe('where readings flap for seconds after a change', () => {
  it('opening, handing over and ending are read back until two readings agree, and every look says what is so', async () => {
    await turn({ assignmentsReadBack: 'flapping' });
    const keeper = await hubOf(site, 'miriam');
    expect(await openAsShown(keeper, draft)).toMatchObject({ ok: true, value: { readBack: 'asPlanned' } });
    const looks = await sharePointSeals(await site.as('priya')).ofPair(year, pairKey);
    expect(looks).toMatchObject([{ kind: 'access', asPlanned: true }]);
    expect(await carryOutAsShown(keeper, { draft: replaced, cancelBecause: undefined })).toMatchObject({
      ok: true,
      value: { readBack: 'asPlanned' },
    });
    const report = await check('miriam');
    expect(report.findings.filter(({ problem }) => problem !== 'notCertain')).toEqual([]);
  });
});

describe('a record keeper who may not read who holds what', () => {
  beforeEach(() => turn({ readAssignments: 'administrators' }));

  it('opens, hands over and ends a pair without reading any, and is told that nothing was read back', async () => {
    const keeper = await hubOf(site, 'miriam');
    const foreseen = await keeper.foreseeOpening(draft);
    expect(foreseen).toMatchObject({
      ok: true,
      value: { lines: expect.arrayContaining([expect.objectContaining({ change: 'gains' })]) },
    });
    expect(await openAsShown(keeper, draft)).toMatchObject({ ok: true, value: { readBack: 'notRead' } });
    expect((await keeper.foreseeChange(replaced)).access).toMatchObject({ rights: 'notRead' });
    expect(await carryOutAsShown(keeper, { draft: replaced, cancelBecause: undefined })).toMatchObject({
      ok: true,
      value: { readBack: 'notRead' },
    });
    // an administrator, who may read them, finds exactly what belonging says: not even Miriam by name
    await turn({ readAssignments: 'enumeratePermissions' });
    expect((await check('miriam')).findings).toEqual([]);
    const hannah = await site.as('hannah');
    expect(await sharePointWorking(hannah, workReader(hannah)).ofPair(year, pairKey)).toEqual([]);
  });

  it('is told by a check what the keepers’ list says, and that rights could not be read; no look is written', async () => {
    await openPriyasPair(site);
    expect(await check('miriam')).toMatchObject({ rights: 'notRead', findings: [], snapshots: 0 });
    expect((await checkPairAccess(await site.as('miriam'), { pairKey, shard: year, key: 'one' })).look).toEqual({
      state: 'notRead',
    });
    expect(await sharePointSeals(await site.as('priya')).ofPair(year, pairKey)).toEqual([]);
  });
});

describe('signing after an end', () => {
  it('is left open to who has still to sign for the days of the trust, and closed by a later look', async () => {
    await openPriyasPair(site);
    const hannah = sharePointSeals(await site.as('hannah'));
    const content = {
      version: 1,
      sessionKey: 's1',
      offerTitle: 'DSL',
      startsAt: '2026-11-16T10:00:00Z',
      endsAt: '2026-11-16T10:45:00Z',
      zone: 'Europe/London',
      place: 'room',
      nextStartsAt: '',
      people: ['hannah', 'priya'].map((alias) => ({
        key: person(alias).key,
        name: person(alias).name,
        role: alias === 'hannah' ? 'supervisor' : 'supervisee',
        jobTitle: '',
        school: '',
      })),
      rows: [],
    };
    await hannah.add(year, pairKey, {
      kind: 'text',
      key: 'text',
      sessionKey: 's1',
      text: JSON.stringify(content),
      hash: 'h',
    });
    const sign = async (alias: string): Promise<unknown> =>
      sharePointSeals(await site.as(alias)).add(year, pairKey, {
        kind: 'signature',
        key: `s1.${alias}`,
        sessionKey: 's1',
        role: alias === 'hannah' ? 'supervisor' : 'supervisee',
        signerKey: person(alias).key,
        signerLogin: person(alias).login,
        textHash: 'h',
        comment: '',
        hash: alias,
      });
    await sign('hannah');
    await endPair(await site.as('miriam'), { pairKey, lastDay: 20261120 });
    await expect(
      sharePointSeals(await site.as('hannah')).add(year, pairKey, {
        kind: 'addendum',
        key: 'late',
        sessionKey: 's1',
        text: '',
        hash: '',
      }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await sign('priya');
    await site.setClock(new Date('2026-12-05T09:00:00Z'));
    const { findings } = await check('miriam');
    // rows of sessions too: who has to sign, and the supervisor, write them for the same days
    expect(findings.map(({ problem, who, list }) => `${problem} ${who} ${list ?? ''}`)).toEqual([
      'otherLevel Hannah Okafor sessions',
      'otherLevel Priya Nair sessions',
      'otherLevel Priya Nair seals',
    ]);
  });
});
