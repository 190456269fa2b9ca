import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { LogDraft } from '../../../src/logs/rules/entries';
import type { FaultWorld } from './FaultWorld';
import type { Flow, Held } from './flows';
import { pairKey } from './smallTrust';

const entryDraft: LogDraft = {
  key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4e01',
  kindKey: 'ad-hoc',
  pairKey,
  withName: '',
  day: 20261123,
  ownerKey: demoPerson('hannah').key,
  decided: true,
  reference: 'CP-204',
  onFile: false,
  chaseDay: undefined,
  fields: { purpose: 'check' },
};
const rhythmDraft = {
  key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4e02',
  pairKey,
  cadence: 'fortnightly',
  from: 20261201,
  why: 'New in post.',
} as const;
const awayDraft = {
  key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4e03',
  pairKey,
  from: 20261124,
  to: 20261204,
  why: 'sickness',
} as const;

async function log(world: FaultWorld): Promise<Held> {
  const logged = await (await world.open('hannah')).addEntry(entryDraft);
  if (!logged.ok) throw new Error('The entry before was refused');
  return { entry: logged.value };
}

async function propose(world: FaultWorld): Promise<Held> {
  const proposed = await (await world.open('hannah')).proposeRhythm(rhythmDraft);
  if (!proposed.ok) throw new Error('The rhythm before was refused');
  return { rhythm: proposed.value };
}

async function beAway(world: FaultWorld): Promise<Held> {
  const noted = await (await world.open('hannah')).noteAway(awayDraft);
  if (!noted.ok) throw new Error('The time away before was refused');
  return { rhythm: noted.value };
}

const hannahs = { by: 'hannah', other: 'priya', leaves: true } as const;

/** Between sessions: entries, how often two people meet, times away. */
export const betweenFlows: readonly Flow[] = [
  {
    ...hannahs,
    name: 'logging ad-hoc supervision',
    prepare: async () => ({}),
    run: async (hub) => (await hub.addEntry(entryDraft)).ok,
  },
  {
    ...hannahs,
    name: 'putting an entry on file',
    prepare: log,
    run: async (hub, { entry }) => entry !== undefined && (await hub.changeEntry(entry, { kind: 'onFile' })).ok,
  },
  {
    ...hannahs,
    name: 'asking for another rhythm',
    prepare: async () => ({}),
    run: async (hub) => (await hub.proposeRhythm(rhythmDraft)).ok,
  },
  {
    ...hannahs,
    name: 'agreeing to a rhythm',
    by: 'priya',
    other: 'hannah',
    prepare: propose,
    run: async (hub, { rhythm }) => rhythm !== undefined && (await hub.answerRhythm(rhythm, true)).ok,
  },
  {
    ...hannahs,
    name: 'noting a time away',
    prepare: async () => ({}),
    run: async (hub) => (await hub.noteAway(awayDraft)).ok,
  },
  {
    ...hannahs,
    name: 'coming back',
    prepare: beAway,
    run: async (hub, { rhythm }) => rhythm !== undefined && (await hub.endAway(rhythm, 20261127)).ok,
  },
  {
    ...hannahs,
    name: 'approving a longer gap',
    by: 'miriam',
    other: 'gareth',
    prepare: async () => ({}),
    run: async (hub) => {
      const approverKey = demoPerson('edith').key;
      await hub.approveLonger({ pairKey, cadence: 'yearly', from: 20261201, approverKey });
      return true;
    },
  },
];
