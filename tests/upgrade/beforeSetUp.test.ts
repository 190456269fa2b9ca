import type { SPFI } from '@pnp/sp';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { failsWith } from '../../src/ground/steps/failsWith';
import type { EveryService } from '../../src/local/demo/everyService';
import { hubOf } from '../contract/hubOf';
import { person } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { keptSite } from './keptSite';

let site: TestSite;
beforeAll(() => {
  site = keptSite();
});
afterAll(() => site.tenant.close());

const hub = (alias: string): Promise<EveryService> => hubOf(site, alias);
const pairOf = async (alias: string): Promise<string> =>
  (await (await hub(alias)).openHome()).mine[0]?.pair.pairKey ?? '';

/** setUpFirst, where it is an answer; or that the failure says the same to every form. */
async function answered(work: Promise<unknown>): Promise<string> {
  try {
    const outcome = (await work) as { readonly ok?: boolean; readonly issues?: readonly { readonly code: string }[] };
    return outcome.ok === false ? (outcome.issues ?? []).map(({ code }) => code).join() : 'done';
  } catch (error) {
    return failsWith(error, 'setUpFirst') ? 'setUpFirst' : String(error);
  }
}

// Nothing of these may fail as if something of theirs were lost, and nothing may be said to be saved that is not.
const writes: Readonly<Record<string, () => Promise<unknown>>> = {
  'a plan of one’s own': async () =>
    (await hub('priya')).writeOwnPlan({ today: 'Walk.', week: '', signs: '', who: '', help: '' } as never),
  'another rhythm': async () =>
    (await hub('priya')).proposeRhythm({
      ...{ key: crypto.randomUUID(), pairKey: await pairOf('priya'), cadence: 'fortnightly' },
      ...{ from: 20261130, why: '' },
    }),
  'time away': async () =>
    (await hub('priya')).noteAway({
      ...{ key: crypto.randomUUID(), pairKey: await pairOf('priya') },
      ...{ from: 20261130, to: undefined, why: 'leave' },
    } as never),
  'a school with its number': async () =>
    (await hub('jo')).saveSchool({ key: 'larkfield', name: 'Larkfield', shortName: 'Larkfield', urn: '123456' }),
  'somebody for the duty rota': async () =>
    (await hub('jo')).changeHolder({
      ...{ what: 'add', group: 'duty', signInName: person('hannah').login },
      seen: [],
    } as never),
  'comparing pairs of the first release': async () =>
    (await hub('miriam')).lookAtTakingOver({ onProgress: () => undefined }),
  'why a record keeper opens an agreement': async () =>
    (await hub('miriam')).lookAtAgreement(await pairOf('priya'), { key: 'look', reason: 'asked', words: '' }),
  'a lesson that somebody offers': async () =>
    (await hub('priya')).offerLesson({
      ...{ key: crypto.randomUUID(), fromTalk: false, agreed: false },
      text: { title: 'Ask again', words: 'Each time.', source: 'practice', month: 202611 },
    }),
  'an agency': async () =>
    (await hub('hannah')).saveAgency(
      crypto.randomUUID(),
      {
        ...{ name: 'Early help', area: 'Wexcombe', does: 'Helps.', how: 'Ring.', when: '', outOfHours: '' },
        ...{ thresholds: { title: '', address: '' }, forRoles: [], reviewDay: 20270301 },
      },
      undefined,
    ),
  'a debrief asked of whoever is on duty': async () => {
    const rota = [{ personKey: person('hannah').key, name: 'Hannah', weekdays: [], from: 0, to: 1439 }];
    await (await hub('jo')).saveDebriefs({ rota, template: { title: '', address: '' } });
    const draft = { key: crypto.randomUUID(), urgency: 'today', forKey: '', agreed: false, headteacherToo: false };
    return (await hub('priya')).askDuty({ ...draft, urgency: 'today' });
  },
};

describe('on a site whose Set-up has not run since', () => {
  it.each(Object.keys(writes))('%s is said to wait for Set-up', async (name) => {
    expect(await answered(writes[name]?.() ?? Promise.resolve())).toBe('setUpFirst');
  });

  it('lessons and agencies say that they have no place yet', async () => {
    const priya = await hub('priya');
    expect(await priya.openLessons(false)).toMatchObject({ isThere: false, published: [], mine: [] });
    expect(await priya.openAgencies()).toMatchObject({ isThere: false, mayWrite: false, agencies: [] });
    expect(await priya.openLearning()).toEqual({ lessons: [], unknown: 0 });
  });

  it('asking for another rhythm leaves nothing behind that could not be agreed to', async () => {
    const sp: SPFI = await site.as('jo');
    const count = async (): Promise<number> =>
      (await listAt(sp, { list: 'working', shard: '2026-27' }).items.filter("Kind eq 'rhythm'").select('Id')()).length;
    const before = await count();
    await answered(writes['another rhythm']?.() ?? Promise.resolve());
    expect(await count()).toBe(before);
  });
});
