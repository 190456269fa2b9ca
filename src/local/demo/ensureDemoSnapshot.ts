import path from 'node:path';
import { createTenant } from '../tenant/createTenant';
import { keptSnapshot } from './keptSnapshot';
import { demoNow, seedDemo } from './seedDemo';
import type { SeedProgress } from './seedDemo';

/** Another folder than the tests' and starts' common one makes the trust from nothing, which a test of that wants. */
const folder = process.env['DEMO_SNAPSHOTS'] ?? path.resolve(__dirname, '../../../temp/demo');

/** Path of a database file that holds the demo trust, as `keptSnapshot` keeps it. */
export const ensureDemoSnapshot = (onProgress?: (progress: SeedProgress) => void): Promise<string> =>
  keptSnapshot({
    name: 'demo',
    folder,
    madeFrom: [
      'src/ground',
      'src/people',
      'src/records',
      'src/access',
      'src/sessions',
      'src/logs',
      'src/picture',
      'src/setUp',
      'src/local/tenant',
      'src/local/demo',
      'sharepoint/lists',
      'sharepoint/content',
      'package-lock.json',
    ],
    async make(file) {
      const tenant = createTenant({ data: ':memory:', now: new Date(demoNow), origin: 'http://127.0.0.1:4400' });
      try {
        await seedDemo(tenant, onProgress);
        tenant.saveSnapshot(file);
      } finally {
        tenant.close();
      }
    },
  });
