import type { EveryService } from '../../src/local/demo/everyService';
import { sharePointPairs } from '../../src/people/sharepoint/sharePointPairs';
import { sharePointSeals } from '../../src/records/sharepoint/sharePointSeals';
import { sharePointWorking, workReader } from '../../src/sessions/sharepoint/sharePointWorking';
import { carryOutAsShown, openAsShown } from '../standIns/asShown';
import { hubOf } from './hubOf';
import { pairKey, person, readySite, year } from './hubSite';
import type { TestSite } from './hubSite';
import { schoolTerms } from './schoolTerms';
import type { ChangeDraft } from '../../src/sessions/handover/HandoverService';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await opened(pairKey, 'hannah', 'priya');
});
afterEach(() => site.tenant.close());

const hub = (alias: string): Promise<EveryService> => hubOf(site, alias);

async function opened(key: string, supervisor: string, supervisee: string, offerKey = 'trust-level'): Promise<void> {
  const outcome = await openAsShown(await hub('miriam'), {
    pairKey: key,
    supervisorKey: person(supervisor).key,
    superviseeKeys: [person(supervisee).key],
    offerKey,
    cadence: '',
    firstDay: 20260901,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
}

const booked = { key: 'session-1', startsAt: '2026-12-03T10:00:00.000Z', endsAt: '2026-12-03T10:45:00.000Z' };
async function book(supervisor: string, supervisee: string): Promise<void> {
  await (await hub('jo')).saveSchoolYear(schoolTerms());
  const outcome = await (await hub(supervisor)).bookSession({
    pairKey,
    offerKey: 'trust-level',
    superviseeKey: person(supervisee).key,
    alongKeys: [],
    place: 'room',
    room: 'Quiet room',
    sessions: [booked],
  });
  if (!outcome.ok || !outcome.value.invited) throw new Error(JSON.stringify(outcome));
}
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
const noDeviation = async (): Promise<void> =>
  expect((await (await hub('miriam')).checkEveryFolder({ onProgress: () => undefined })).findings).toEqual([]);
const because = 'This supervision has ended.';

describe('asking', () => {
  it('is for supervisors about their own pairs and for trust leads; keepers see it all', async () => {
    const ruths = 'a0000000-0000-4000-8000-000000000002';
    await opened(ruths, 'priya', 'ruth', 'internal');
    expect(await (await hub('priya')).askForChange(draft({ pairKey: ruths }))).toMatchObject({
      ok: true,
      value: { kind: 'end', pairKey: ruths, byKey: person('priya').key, status: 'asked' },
    });
    // pressed twice
    await (await hub('priya')).askForChange(draft({ pairKey: ruths }));
    await expect((await hub('priya')).askForChange(draft({ key: 'other', pairKey }))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect((await hub('ruth')).askForChange(draft({ key: 'other', pairKey: ruths }))).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(
      await (await hub('hannah')).askForChange(
        draft({
          key: 'open-1',
          kind: 'open',
          pairKey: 'b0000000-0000-4000-8000-000000000003',
          personKey: person('alice').key,
          offerKey: 'trust-level',
          day: 20261123,
        }),
      ),
    ).toMatchObject({ ok: true });
    expect((await (await hub('miriam')).openTrustData()).requests.map(({ kind }) => kind).sort()).toEqual([
      'end',
      'open',
    ]);
    expect(await (await hub('ruth')).openRequests()).toEqual([]);
    expect(await (await hub('priya')).openRequests()).toHaveLength(1);
  });

  it('says beside the field what is missing', async () => {
    expect(
      await (await hub('hannah')).askForChange(
        draft({ kind: 'moved', personKey: person('priya').key, day: undefined }),
      ),
    ).toMatchObject({
      ok: false,
      issues: [
        { code: 'required', field: 'toKey' },
        { code: 'required', field: 'day' },
      ],
    });
    expect(await (await hub('hannah')).askForChange(draft({ day: 20261124 }))).toMatchObject({
      ok: false,
      issues: [{ code: 'dateInFuture', field: 'day' }],
    });
    expect(
      await (await hub('hannah')).askForChange(draft({ kind: 'replace', toKey: person('hannah').key })),
    ).toMatchObject({ ok: false, issues: [{ code: 'sameSupervisor', field: 'toKey' }] });
  });
});

describe('an end', () => {
  it('is foreseen, cancels what is booked, closes the drafts, and Outlook follows when the supervisor opens the Hub', async () => {
    await book('hannah', 'priya');
    const keeper = await hub('miriam');
    expect(await keeper.foreseeChange(draft({}))).toMatchObject({
      sessions: [{ key: 'session-1' }],
      withoutSupervisor: ['Priya Nair'],
      inOutlookOf: ['Hannah Okafor'],
    });
    expect(await carryOutAsShown(keeper, { draft: draft({}), cancelBecause: because })).toMatchObject({
      ok: true,
      value: { request: { status: 'done' } },
    });
    expect(await rowsOf(pairKey)).toMatchObject([{ status: 'ended', lastDay: 20261120 }]);
    const home = await (await hub('hannah')).openHome();
    expect(home.supervisees).toEqual([]);
    expect((await site.outlook('hannah').findBySession('session-1'))?.cancelled).toBe(false);
    expect(await (await hub('hannah')).finishUnfinished(home.unfinished)).toMatchObject({
      done: [{ kind: 'outlook', session: { status: 'cancelled', eventStatus: 'none' } }],
      waiting: [],
    });
    // Outlook has taken it out of the calendar it stood in
    expect((await site.outlook('hannah').findBySession('session-1'))?.cancelled ?? true).toBe(true);
    expect((await (await hub('hannah')).openHome()).unfinished).toEqual([]);
    expect(await sharePointSeals(await site.as('priya')).ofPair(year, pairKey)).not.toEqual([]);
    const priya = await site.as('priya');
    expect(await sharePointWorking(priya, workReader(priya)).ofPair(year, pairKey)).toEqual([]);
    expect((await keeper.openTrustData()).ended.map((row) => row.pairKey)).toEqual([pairKey]);
    await noDeviation();
  });

  it('is refused to everybody but record keepers', async () => {
    for (const alias of ['hannah', 'priya'])
      await expect(
        (await hub(alias)).carryOutChange({ draft: draft({}), cancelBecause: undefined, plan: undefined }),
      ).rejects.toMatchObject({ code: 'forbidden' });
    expect(await rowsOf(pairKey)).toMatchObject([{ status: 'active' }]);
  });

  it('may be declined', async () => {
    const asked = await (await hub('hannah')).askForChange(draft({}));
    const keeper = await hub('miriam');
    if (asked.ok) await keeper.declineChange(asked.value);
    expect((await keeper.openTrustData()).requests).toEqual([]);
  });
});

describe('another supervisor', () => {
  it('goes on after being cut off anywhere: one new pair, every open action once, the old pair ended', async () => {
    const room = await hub('hannah');
    await book('hannah', 'priya');
    await room.saveAction(
      { shard: year, pairKey, sessionKey: 'session-1' },
      {
        key: 'action-1',
        stored: undefined,
        text: 'Ring early help',
        ownerKey: person('priya').key,
        dueDay: undefined,
        agendaNumber: 5,
        caseReference: '',
        status: 'open',
      },
    );
    const asked = await room.askForChange(draft({ kind: 'replace', toKey: person('dele').key }));
    expect(asked.ok).toBe(true);
    let cuts = 0;
    for (let nth = 3; nth <= 75; nth += 4) {
      // more failures in a row than the client repeats: where the request had an effect, and where it had none
      await site.faults([
        ...Array.from({ length: 12 }, (_, more) => ({
          match: '/sites/trust/_api/',
          nth: nth + more,
          kind: more % 2 === 0 ? 'cut-after' : '500',
        })),
      ]);
      await carryOutAsShown(await hub('miriam'), {
        draft: draft({ kind: 'replace', toKey: person('dele').key, actions: 'agreed' }),
        cancelBecause: because,
      }).catch(() => {
        cuts += 1;
      });
    }
    await site.faults([]);
    expect(
      await (await hub('gareth'))
        .carryOutChange({
          draft: draft({ kind: 'replace', toKey: person('dele').key }),
          cancelBecause: because,
          plan: undefined,
        })
        .catch((error: unknown) => error),
    ).toMatchObject({ code: 'forbidden' });
    expect(
      await carryOutAsShown(await hub('miriam'), {
        draft: draft({ kind: 'replace', toKey: person('dele').key, actions: 'agreed' }),
        cancelBecause: because,
      }),
    ).toMatchObject({ ok: true, value: { request: { status: 'done' } } });
    expect(cuts).toBeGreaterThan(5);
    const mine = await sharePointPairs(await site.as('dele')).supervisedBy(person('dele').key);
    expect(mine).toMatchObject([
      { status: 'active', superviseeKey: person('priya').key, offerKey: 'trust-level', firstDay: 20261121 },
    ]);
    expect(await rowsOf(pairKey)).toMatchObject([{ status: 'ended' }]);
    const dele = await site.as('dele');
    const work = await sharePointWorking(dele, workReader(dele)).ofPair(year, mine[0]?.pairKey ?? '');
    expect(work.filter(({ kind }) => kind === 'action')).toMatchObject([
      { text: 'Ring early help', status: 'open', handedOver: 'agreed', createdBy: person('miriam').name },
    ]);
    // the new supervisor reads nothing of the old pair, the old one nothing of the new
    expect(await sharePointSeals(dele).ofPair(year, pairKey)).toEqual([]);
    expect(await sharePointSeals(await site.as('hannah')).ofPair(year, mine[0]?.pairKey ?? '')).toEqual([]);
    await noDeviation();
  }, 60_000);

  it('leaves open actions where they are unless the two agreed or a record keeper decided, and says whose they are', async () => {
    await book('hannah', 'priya');
    await (await hub('hannah')).saveAction(
      { shard: year, pairKey, sessionKey: 'session-1' },
      {
        key: 'action-1',
        stored: undefined,
        text: 'Ring early help',
        ownerKey: person('priya').key,
        dueDay: 20261204,
        agendaNumber: 5,
        caseReference: '',
        status: 'open',
      },
    );
    const replaced = draft({ kind: 'replace', toKey: person('dele').key });
    expect((await (await hub('miriam')).foreseeChange(replaced)).actionsToHandOver).toEqual([
      { ownerName: person('priya').name, dueDay: 20261204 },
    ]);
    expect(await carryOutAsShown(await hub('miriam'), { draft: replaced, cancelBecause: because })).toMatchObject({
      ok: true,
    });
    const [mine] = await sharePointPairs(await site.as('dele')).supervisedBy(person('dele').key);
    const dele = await site.as('dele');
    const work = await sharePointWorking(dele, workReader(dele)).ofPair(year, mine?.pairKey ?? '');
    expect(work.filter(({ kind }) => kind === 'action')).toEqual([]);
    const miriam = await site.as('miriam');
    const old = await sharePointWorking(miriam, workReader(miriam)).ofPair(year, pairKey);
    expect(old.filter(({ kind }) => kind === 'action')).toMatchObject([{ text: 'Ring early help', status: 'open' }]);
    await noDeviation();
  });
});

describe('a person', () => {
  it('who has left reads nothing any more; whom they supervised goes on with somebody else', async () => {
    const ruths = 'a0000000-0000-4000-8000-000000000002';
    await opened(ruths, 'priya', 'ruth', 'internal');
    const leaves = draft({ kind: 'left', pairKey: '', personKey: person('priya').key, toKey: person('alice').key });
    expect(await (await hub('miriam')).foreseeChange(leaves)).toMatchObject({
      withoutSupervisor: [],
      ending: [
        expect.objectContaining({ superviseeName: 'Priya Nair' }),
        expect.objectContaining({ superviseeName: 'Ruth Dacre' }),
      ],
    });
    expect(await carryOutAsShown(await hub('miriam'), { draft: leaves, cancelBecause: because })).toMatchObject({
      ok: true,
    });
    expect(await rowsOf(pairKey)).toMatchObject([{ status: 'ended' }]);
    expect(await sharePointSeals(await site.as('priya')).ofPair(year, pairKey)).toEqual([]);
    expect(await sharePointSeals(await site.as('hannah')).ofPair(year, pairKey)).not.toEqual([]);
    expect(await sharePointPairs(await site.as('alice')).supervisedBy(person('alice').key)).toMatchObject([
      { superviseeKey: person('ruth').key, status: 'active' },
    ]);
    expect(
      (await (await hub('miriam')).openTrustData()).people.find(({ key }) => key === person('priya').key)?.status,
    ).toBe('left');
    await noDeviation();
  });

  it('who moved to another school takes their supervision with them', async () => {
    await (await hub('jo')).saveSchool({ key: 'larkfield', name: 'Larkfield Primary', shortName: 'Larkfield' });
    const moves = draft({ kind: 'moved', pairKey: '', personKey: person('priya').key, toKey: 'larkfield' });
    expect(await carryOutAsShown(await hub('miriam'), { draft: moves, cancelBecause: undefined })).toMatchObject({
      ok: true,
    });
    expect(await rowsOf(pairKey)).toMatchObject([{ status: 'active', schoolKey: 'larkfield' }]);
    await noDeviation();
  });
});
