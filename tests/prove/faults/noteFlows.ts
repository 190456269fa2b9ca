import type { FaultWorld } from './FaultWorld';
import type { Flow, Held } from './flows';
import { pairKey } from './smallTrust';

const words = 'Mondays are hard; the phased return ends in March.';
const first = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f8a01';
const second = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f8a02';

async function write(world: FaultWorld): Promise<Held> {
  const written = await (await world.open('hannah')).writeHandoverNote(pairKey, first, words);
  if (!written.ok) throw new Error('Writing before was refused');
  return {};
}

/** A note for a handover, written by the one and agreed by the other. */
export const noteFlows: readonly Flow[] = [
  {
    name: 'writing a handover note',
    by: 'hannah',
    other: 'priya',
    prepare: () => Promise.resolve({}),
    run: async (hub) => (await hub.writeHandoverNote(pairKey, first, words)).ok,
    leaves: true,
  },
  {
    name: 'agreeing to a handover note',
    by: 'priya',
    other: 'hannah',
    prepare: write,
    run: async (hub) => (await hub.agreeHandoverNote(pairKey, second, words)).ok,
    leaves: true,
  },
];
