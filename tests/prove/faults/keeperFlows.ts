import type { EveryService } from '../../../src/local/demo/everyService';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import { runSetUp } from '../../../src/setUp/sharepoint/runSetUp';
import { content } from '../../../src/setUp/sharepoint/startingContent';
import { carryOutAsShown, openAsShown } from '../../standIns/asShown';
import type { FaultWorld } from './FaultWorld';
import { book } from './flows';
import type { Flow, Held } from './flows';
import { readKeeping } from './readKeeping';
import { pairKey } from './smallTrust';

const request = {
  key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4c01',
  pairKey: '',
  personKey: '',
  toKey: '',
  offerKey: '',
  day: 20261123,
} as const;
const cancelBecause = 'A change';

/** Another record keeper finds the request undecided and carries it out. */
async function goOn(hub: EveryService): Promise<void> {
  for (const { key, kind, personKey, toKey, offerKey, day, pairKey: of } of (await hub.openTrustData()).requests) {
    if (kind === 'unknown') throw new Error('a request this version did not make');
    await carryOutAsShown(hub, { draft: { key, kind, pairKey: of, personKey, toKey, offerKey, day }, cancelBecause });
  }
}

const keeping = {
  by: 'miriam',
  other: 'gareth',
  leaves: true,
  long: true,
  open: goOn,
  state: readKeeping,
} as const;

/** The form makes the key once: pressing again goes on with it. */
const opening = {
  pairKey: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4c77',
  supervisorKey: demoPerson('tom').key,
  superviseeKeys: [demoPerson('alice').key],
  offerKey: 'trust-level',
  cadence: '',
  firstDay: 20261123,
} as const;

async function ask(world: FaultWorld): Promise<Held> {
  const asked = await (await world.open('hannah')).askForChange({
    ...request,
    kind: 'open',
    personKey: demoPerson('alice').key,
    toKey: demoPerson('hannah').key,
    offerKey: 'trust-level',
  });
  if (!asked.ok) throw new Error('Asking before was refused');
  return {};
}

/** The register's first list fills up, and Set-up makes the second. */
async function nextList(world: FaultWorld): Promise<Held> {
  await runSetUp(await world.sp('jo'), { content, today: 20261123, now: world.tenant.now(), moreYears: ['b'] });
  return {};
}

/** The first of May, from which the next year's folders are opened. */
async function may(world: FaultWorld): Promise<Held> {
  await world.wait((Date.parse('2027-05-03T09:00:00Z') - world.tenant.now().getTime()) / 60_000);
  return {};
}

async function openYear(hub: EveryService): Promise<boolean> {
  const shown = await hub.lookAtNextYear();
  if (shown.open.length === 0) return true;
  const done = await hub.openNextYear(shown, { onProgress: () => undefined });
  return done.ok && done.value.left.length === 0;
}

/**
 * What record keepers and administrators do. Sessions that are booked are taken out of Hannah's calendar when she next opens the Hub.
 */
export const keeperFlows: readonly Flow[] = [
  {
    ...keeping,
    name: 'replacing a supervisor',
    after: ['hannah'],
    settles: true,
    prepare: book,
    run: async (hub) => {
      const draft = { ...request, kind: 'replace', pairKey, toKey: demoPerson('tom').key } as const;
      return (await carryOutAsShown(hub, { draft, cancelBecause })).ok;
    },
  },
  {
    ...keeping,
    name: 'ending a pair',
    after: ['hannah'],
    settles: true,
    prepare: book,
    run: async (hub) => (await carryOutAsShown(hub, { draft: { ...request, kind: 'end', pairKey }, cancelBecause })).ok,
  },
  {
    ...keeping,
    name: 'somebody left',
    after: ['hannah'],
    settles: true,
    prepare: book,
    run: async (hub) => {
      const draft = { ...request, kind: 'left', personKey: demoPerson('priya').key } as const;
      return (await carryOutAsShown(hub, { draft, cancelBecause })).ok;
    },
  },
  {
    ...keeping,
    name: 'somebody moved',
    prepare: async () => ({}),
    run: async (hub) => {
      const draft = { ...request, kind: 'moved', personKey: demoPerson('priya').key, toKey: 'trust' } as const;
      return (await carryOutAsShown(hub, { draft, cancelBecause: undefined })).ok;
    },
  },
  {
    ...keeping,
    name: 'opening a pair',
    prepare: async () => ({}),
    run: async (hub) => (await openAsShown(hub, opening)).ok,
    open: async (hub) => openAsShown(hub, opening),
  },
  {
    ...keeping,
    name: 'opening a pair in the register’s next list',
    prepare: nextList,
    run: async (hub) => (await openAsShown(hub, opening)).ok,
    open: async (hub) => openAsShown(hub, opening),
  },
  {
    ...keeping,
    name: 'opening a pair asked for',
    prepare: ask,
    run: async (hub) => {
      await goOn(hub);
      return (await hub.openRequests()).length === 0;
    },
  },
  {
    ...keeping,
    name: "opening next year's folders",
    prepare: may,
    run: openYear,
    open: openYear,
  },
  {
    ...keeping,
    name: 'entering somebody',
    by: 'jo',
    other: 'sam',
    open: (hub) => hub.openHome(),
    prepare: async () => ({}),
    run: async (hub) => {
      const { key, login, name, roles, schoolKey } = demoPerson('amy');
      const draft = { key, signInName: login, name, roles, schoolKey, jobTitle: 'Pastoral lead' } as const;
      return (await hub.savePerson({ ...draft, inScope: true, status: 'active' })).ok;
    },
  },
  {
    ...keeping,
    name: 'saving settings',
    by: 'jo',
    other: 'sam',
    open: (hub) => hub.openHome(),
    prepare: async () => ({}),
    run: async (hub) => {
      const days = { closeWithoutDays: 14, checkInDays: [2, 14] };
      const before = { ...days, trustName: '', caseSystem: '', dayStarts: 0, dayEnds: 0 };
      const hours = { dayStarts: 500, dayEnds: 1000 };
      const after = { ...days, ...hours, trustName: 'The Thistlemere Trust', caseSystem: 'The log' };
      return (await hub.saveSettings(after, before)).ok;
    },
  },
];
