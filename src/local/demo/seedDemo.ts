import { allocationBeat } from './allocationBeat';
import { agencyBeats } from './agencyBeats';
import { lessonBeats } from './lessonBeats';
import { policyBeats } from './policyBeats';
import { supportBeats } from './supportBeats';
import { logBeats } from './logBeats';
import { clauses } from '../../../sharepoint/content/clauses';
import { startingCatalogue } from '../../../sharepoint/content/startingCatalogue';
import { defaultSettings } from '../../../sharepoint/content/defaultSettings';
import type { DutyRow, LateStep } from '../../ground/rules/Catalogue';
import { academicYearOf, nextYear } from '../../ground/rules/academicYear';
import { dayInZone, instantAt } from '../../ground/rules/days';
import { closeFolders, endPair, openShard } from '../../access/sharepoint/changePair';
import { openPairFolders } from '../../access/sharepoint/openPairFolders';
import { runSetUp } from '../../setUp/sharepoint/runSetUp';
import {
  addToGroup,
  writePeople,
  writeSchools,
  writeSchoolYears,
  writeSettings,
} from '../../people/sharepoint/writeReference';
import { handOverActions } from '../../sessions/handover/useCases/handOverActions';
import type { Tenant } from '../tenant/createTenant';
import type { DemoPair } from './DemoPair';
import { demoPairs } from './demoPairs';
import { demoGroups, demoPeople, demoPerson } from './demoPeople';
import { demoSchools, demoSchoolYears } from './demoTerms';
import type { DemoTrust } from './DemoTrust';
import { openDemoTrust, zone } from './DemoTrust';
import { makeCalendars } from './makeCalendars';
import type { Beat } from './playPair';
import { playAgreement } from './playAgreement';
import { playPair, shifted } from './playPair';
import { seededKeys } from './seededKeys';

/** "Today" of the demo: an ordinary school day in term, Monday morning. */
export const demoNow = '2026-11-23T09:00:00.000Z';
/** When the trust began with the Hub. */
const beginning = '2026-04-20T08:00:00.000Z';
const newYear = 20260901;

export interface SeedProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Makes the demo trust in an empty tenant the way a trust would: an administrator runs the set-up and enters schools,
 * dates and people,
 * a record keeper opens the pairs, and then everybody books, writes, signs and cancels through the product's use cases
 * while the clock
 * moves on, until it is today. Rejects when any step is refused.
 */
export async function seedDemo(
  tenant: Tenant,
  onProgress: (progress: SeedProgress) => void = () => undefined,
): Promise<void> {
  const trust = openDemoTrust(tenant);
  await trust.moveClock(beginning);
  await setUpTrust(trust);
  const beats = [...historyOf(trust)].filter((beat) => beat.at <= demoNow).sort((a, b) => a.at.localeCompare(b.at));
  for (let done = 0; done < beats.length; ) {
    const together = atOnce(beats, done);
    await trust.moveClock(together[0]?.at ?? demoNow);
    await Promise.all(together.map((beat) => beat.run()));
    done += together.length;
    onProgress({ done, total: beats.length });
  }
  makeCalendars(tenant);
  await trust.moveClock(demoNow);
  tenant.markSeeded();
}

/** The next beat, with its neighbours of the same moment where they may run at once. */
function atOnce(beats: readonly Beat[], from: number): readonly Beat[] {
  const [first, ...rest] = beats.slice(from, from + 6);
  if (first === undefined) return [];
  const stop = rest.findIndex((beat) => beat.at !== first.at || beat.alongside !== true);
  return first.alongside === true ? [first, ...rest.slice(0, stop < 0 ? rest.length : stop)] : [first];
}

async function setUpTrust(trust: DemoTrust): Promise<void> {
  const { sp } = await trust.as('jo');
  const today = dayInZone(trust.tenant.now(), zone);
  const content = { catalogue: startingCatalogue, clauses, settings: defaultSettings };
  // as if somebody had pressed it again in autumn: this year's lists and the next two are there today
  const moreYears = [nextYear(academicYearOf(newYear)), nextYear(nextYear(academicYearOf(newYear)))];
  const input = { content, today, now: trust.tenant.now(), moreYears };
  await runSetUp(sp, input);
  await writeSettings(sp, {
    trustName: 'Thistlemere Learning Trust',
    lateSteps: demoLateSteps(),
    dutyRota: demoRota(),
  });
  await writeSchools(sp, demoSchools);
  await writeSchoolYears(sp, demoSchoolYears);
  await writePeople(sp, demoPeople);
  for (const key of ['keepers', 'oversight', 'staff', 'duty'] as const)
    await addToGroup(
      sp,
      key,
      demoGroups[key].map((alias) => demoPerson(alias).login),
    );
  // Once more: it notes who the keepers are, for everybody to read.
  const report = await runSetUp(sp, input);
  if (report.findings.length > 0)
    throw new Error(
      `The set-up left ${report.findings.length} findings: ${report.findings.map((finding) => `${finding.kind} ${finding.name} ${finding.problem}`).join('; ')}`,
    );
}

/** The policy's steps of the demo trust, with their people. */
const demoLateSteps = (): readonly LateStep[] =>
  (defaultSettings.lateSteps ?? []).map((step) => {
    if (step.title.includes('Champion')) return { ...step, personKey: demoPerson('miriam').key };
    return step.title.includes('Head of Trust') ? { ...step, personKey: demoPerson('edith').key } : step;
  });

/** Who takes debriefs in the demo trust, each first on some days. */
const demoRota = (): readonly DutyRow[] =>
  (
    [
      ['fiona', [1, 2, 3]],
      ['colin', [4, 5]],
      ['hannah', []],
    ] as const
  ).map(([alias, weekdays]) => ({
    personKey: demoPerson(alias).key,
    name: demoPerson(alias).name,
    weekdays,
    from: 8 * 60,
    to: 17 * 60,
  }));

function historyOf(trust: DemoTrust): readonly Beat[] {
  const keys = seededKeys('demo history');
  const agreementKeys = seededKeys('demo agreements');
  const opened = demoPairs.map((pair) => ({ pair, pairKey: keys.newKey() }));
  return [
    ...opened.flatMap(({ pair, pairKey }, index) => [
      ...keeperBeats(trust, pair, pairKey),
      ...playAgreement(trust, pair, pairKey, () => agreementKeys.newKey()),
      ...playPair(trust, pair, pairKey, index, () => keys.newKey()),
    ]),
    ...handover(trust, opened),
    ...logBeats(trust, keyOf(opened, 'hannah', 'priya')),
    ...todaysBeats(trust, opened),
    ...leadsBeats(trust),
    allocationBeat(trust),
    ...supportBeats(trust),
    ...lessonBeats(trust),
    ...agencyBeats(trust),
    ...policyBeats(trust),
  ];
}

type Opened = readonly { readonly pair: DemoPair; readonly pairKey: string }[];

const keyOf = (opened: Opened, supervisor: string, supervisee: string): string =>
  opened.find(({ pair }) => pair.supervisor === supervisor && pair.supervisees.includes(supervisee))?.pairKey ?? '';

/** A record keeper opens the pair before its first day, and its folders for the new year in August. */
function keeperBeats(trust: DemoTrust, pair: DemoPair, pairKey: string): readonly Beat[] {
  const { school: schoolKey, offer: offerKey, cadence = '', firstDay, lastDay } = pair;
  const spansYears = firstDay < newYear && lastDay === undefined;
  const first = shifted(instantAt(firstDay, 8 * 60, zone), -3 * 24 * 60);
  const plan = {
    pairKey,
    offerKey,
    schoolKey,
    cadence,
    firstDay,
    shards: [academicYearOf(firstDay)],
    supervisor: demoPerson(pair.supervisor),
    supervisees: pair.supervisees.map(demoPerson),
  };
  const open: Beat = {
    alongside: true,
    at: first < beginning ? shifted(beginning, 30) : first,
    run: async () => {
      await openPairFolders((await trust.as('miriam')).sp, plan);
    },
  };
  const next: Beat = {
    alongside: true,
    at: '2026-08-27T09:00:00.000Z',
    run: async () => {
      await openShard((await trust.as('miriam')).sp, { pairKey, year: academicYearOf(newYear) });
    },
  };
  return spansYears ? [open, next] : [open];
}

/** Priya's new supervisor for the new school year: what is open goes with her. */
function handover(trust: DemoTrust, opened: Opened): readonly Beat[] {
  const of = (supervisor: string): string => keyOf(opened, supervisor, 'priya');
  const end: Beat = {
    at: '2026-08-31T10:00:00.000Z',
    run: async () => {
      const { ports, sp } = await trust.as('miriam');
      await endPair(sp, { pairKey: of('dele'), lastDay: 20260831 });
      await handOverActions(ports, {
        from: { pairKey: of('dele'), shard: '2025-26' },
        to: { pairKey: of('hannah'), shard: '2026-27' },
        how: 'agreed',
      });
    },
  };
  // the days in which the old supervisor's Hub still settled its sessions have passed
  const settled: Beat = {
    at: '2026-09-16T10:00:00.000Z',
    run: async () => {
      await closeFolders((await trust.as('miriam')).sp, of('dele'));
    },
  };
  return [end, settled];
}

/** Hannah opens the Trust place at the beginning of the year, after the first half-term has ended, and last Friday. */
function leadsBeats(trust: DemoTrust): readonly Beat[] {
  return ['2026-09-07T07:40:00.000Z', '2026-11-02T07:50:00.000Z', '2026-11-20T15:10:00.000Z'].map((at) => ({
    at,
    run: async () => {
      await (await trust.as('hannah')).hub.bringUpToDate(() => undefined);
    },
  }));
}

/** This morning: Dele asks for a debrief, and supervisors look into the Hub, which reads replies from Outlook. */
function todaysBeats(trust: DemoTrust, opened: Opened): readonly Beat[] {
  const pairKey = keyOf(opened, 'hannah', 'dele');
  const looks = ['hannah', 'dele', 'fiona'].map(
    (alias): Beat => ({
      at: '2026-11-23T08:40:00.000Z',
      run: async () => {
        const { hub } = await trust.as(alias);
        await hub.refreshFromOutlook((await hub.openHome()).followed);
      },
    }),
  );
  return [
    ...looks,
    {
      at: '2026-11-23T08:12:00.000Z',
      run: async () => {
        const outcome = await (await trust.as('dele')).hub.askForHelp({ pairKey, what: 'debrief' });
        if (!outcome.ok) throw new Error('Asking for a debrief was refused');
      },
    },
    {
      at: '2026-11-23T08:20:00.000Z',
      run: async () => {
        const key = seededKeys('asked of whoever is on duty').newKey();
        const wish = { key, urgency: 'thisWeek', forKey: '', agreed: false, headteacherToo: false } as const;
        const outcome = await (await trust.as('leon')).hub.askDuty(wish);
        if (!outcome.ok) throw new Error('Asking whoever is on duty was refused');
      },
    },
  ];
}
