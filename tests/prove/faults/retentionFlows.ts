import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { FaultWorld } from './FaultWorld';
import type { Flow, Held } from './flows';

const draft = {
  key: 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f7a01',
  personKey: demoPerson('priya').key,
  reason: 'complaint',
} as const;
const releaseKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f7a02';

async function hold(world: FaultWorld): Promise<Held> {
  if (!(await (await world.open('miriam')).holdPerson(draft)).ok) throw new Error('Holding before was refused');
  return {};
}

/** Whom a hold stands for; approving adds rows in the same way. */
export const retentionFlows: readonly Flow[] = [
  {
    name: 'putting somebody on hold',
    by: 'miriam',
    other: 'gareth',
    prepare: () => Promise.resolve({}),
    run: async (hub) => (await hub.holdPerson(draft)).ok,
    leaves: true,
  },
  {
    name: 'releasing somebody',
    by: 'gareth',
    other: 'miriam',
    prepare: hold,
    run: async (hub) => {
      const [one] = (await hub.listRetention()).holds;
      return one === undefined || (await hub.releaseHold(one, releaseKey)).ok;
    },
    leaves: true,
  },
];
