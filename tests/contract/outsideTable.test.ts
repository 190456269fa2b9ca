import type { EveryService } from '../../src/local/demo/everyService';
import type { Scope } from '../../src/people/rules/Scope';
import { sharePointBelonging } from '../../src/people/sharepoint/sharePointBelonging';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { allScopes } from '../../src/people/useCases/allScopes';
import type { ChangeDraft } from '../../src/sessions/handover/HandoverService';
import { openAsShown } from '../standIns/asShown';
import { hubOf } from './hubOf';
import { pairKey, person, readySite } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  const outcome = await openAsShown(await hub('miriam'), {
    pairKey,
    supervisorKey: person('hannah').key,
    superviseeKeys: [person('priya').key],
    offerKey: 'trust-level',
    cadence: '',
    firstDay: 20260901,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
});
afterEach(() => site.tenant.close());

const hub = (alias: string): Promise<EveryService> => hubOf(site, alias);
const draft = (more: Partial<ChangeDraft>): ChangeDraft => ({
  key: 'd0000000-0000-4000-8000-000000000001',
  kind: 'end',
  pairKey,
  personKey: '',
  toKey: '',
  offerKey: '',
  day: 20261120,
  ...more,
});
const rowsOf = async (key: string) => sharePointPairs(await site.as('miriam')).findByPairKey(key);
const because = 'This supervision has ended.';

describe('somebody whom the trust’s table does not name', () => {
  const asks = { ok: false, issues: [{ code: 'required', field: 'unusual' }] };
  const scopesNow = async () => scopesOf(await site.as('miriam'));

  it('takes over only with a reason, which stays with the new pair; without one nothing is kept or changed', async () => {
    const miriam = await hub('miriam');
    const replaced = draft({ kind: 'replace', toKey: person('ivy').key });
    const { access: plan } = await miriam.foreseeChange(replaced);
    for (const unusual of [undefined, 'because I say so'])
      expect(
        await miriam.carryOutChange({
          draft: { ...replaced, ...(unusual === undefined ? {} : { unusual }) },
          plan,
          cancelBecause: because,
        }),
      ).toMatchObject(asks);
    expect(await miriam.openRequests()).toEqual([]);
    expect(await rowsOf(pairKey)).toMatchObject([{ status: 'active' }]);
    const said = { ...replaced, unusual: 'cover', until: 20261218 };
    expect(await miriam.carryOutChange({ draft: said, plan, cancelBecause: because })).toMatchObject({ ok: true });
    expect((await scopesNow()).find(({ before }) => before === pairKey)).toMatchObject({
      unusual: 'cover',
      until: 20261218,
    });
  });

  it('is opened with a pair only with a reason, also where a lead asked for it', async () => {
    const miriam = await hub('miriam');
    const wish = draft({
      kind: 'open',
      pairKey: '',
      personKey: person('ruth').key,
      toKey: person('ivy').key,
      offerKey: 'internal',
    });
    const { access: plan } = await miriam.foreseeChange(wish);
    expect(await miriam.carryOutChange({ draft: wish, plan, cancelBecause: undefined })).toMatchObject(asks);
    const pair = {
      pairKey: '',
      supervisorKey: wish.toKey,
      superviseeKeys: [wish.personKey],
      offerKey: 'internal',
      cadence: '',
      firstDay: 20260901,
    };
    const shown = await miriam.foreseeOpening(pair);
    if (!shown.ok) throw new Error('nothing was shown');
    expect(await miriam.openPair(pair, shown.value)).toMatchObject(asks);
    expect((await scopesNow()).map(({ key }) => key)).toEqual([pairKey]);
    expect(await miriam.openPair({ ...pair, unusual: 'nobodyThere' }, shown.value)).toMatchObject({ ok: true });
    expect((await scopesNow()).find(({ key }) => key !== pairKey)).toMatchObject({ unusual: 'nobodyThere' });
  });
});

async function scopesOf(sp: Awaited<ReturnType<TestSite['as']>>): Promise<readonly Scope[]> {
  return allScopes({ belonging: sharePointBelonging(sp) });
}
