import path from 'node:path';
import { composeAllocation } from '../../src/app/composeAllocation';
import { readRegisters } from '../../src/people/useCases/readRegisters';
import { createTenant } from '../../src/local/tenant/createTenant';
import { openDemoTrust } from '../../src/local/demo/DemoTrust';
import { ensureDemoSnapshot } from '../../src/local/demo/ensureDemoSnapshot';
import { keptSnapshot } from '../../src/local/demo/keptSnapshot';
import { demoNow } from '../browser/harness/TenantServer';
import { growTrust } from './growTrust';

/** The schools that the demo trust has. */
const inDemo = 4;

/** A database file with the demo trust in a trust of so many schools; made once and kept. Copy it, never open it. */
export async function grownTrust(schools: number): Promise<string> {
  const demo = await ensureDemoSnapshot();
  if (schools <= inDemo) return demo;
  return keptSnapshot({
    name: `schools${schools}`,
    folder: path.resolve('temp/bench'),
    madeFrom: [demo, 'tests/bench/growTrust.ts', 'tests/bench/grownTrust.ts'].map((file) =>
      path.relative(process.cwd(), path.resolve(file)),
    ),
    async make(file) {
      const tenant = createTenant({
        data: ':memory:',
        snapshot: demo,
        now: new Date(demoNow),
        origin: 'http://127.0.0.1:4400',
      });
      try {
        growTrust(tenant.context.db, schools - inDemo);
        // what lies in the registers since then is in no change log: a record keeper counts it
        const { hub, ports, sp } = await openDemoTrust(tenant).as('miriam');
        await hub.countAnew(() => undefined);
        await hub.keepAllocationCount(await composeAllocation(ports, sp, () => undefined).openAllocation());
        await hub.keepRegisterCount(await readRegisters(ports));
        tenant.saveSnapshot(file);
      } finally {
        tenant.close();
      }
    },
  });
}
