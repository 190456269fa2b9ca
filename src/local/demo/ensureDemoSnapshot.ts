import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { createTenant } from '../tenant/createTenant';
import { demoNow, seedDemo } from './seedDemo';
import type { SeedProgress } from './seedDemo';

const root = path.resolve(__dirname, '../../..');
/** Another folder than the tests' and starts' common one makes the trust from nothing, which a test of that wants. */
const folder = process.env['DEMO_SNAPSHOTS'] ?? path.join(root, 'temp/demo');
/** Whatever the demo trust is made from; a change in any of it makes the trust anew. */
const madeFrom = [
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
];

/**
 * Path of a database file that holds the demo trust, made when it is missing. Load it as a tenant's `snapshot` or copy
 * it;
 * never open it in place. Several processes may ask at once: each makes its own and the last one stays.
 */
export async function ensureDemoSnapshot(onProgress?: (progress: SeedProgress) => void): Promise<string> {
  const made = path.join(folder, `demo-${digest()}.sqlite`);
  if (existsSync(made)) return made;
  mkdirSync(folder, { recursive: true });
  const making = path.join(folder, `making-${process.pid}.sqlite`);
  rmSync(making, { force: true });
  const tenant = createTenant({ data: ':memory:', now: new Date(demoNow), origin: 'http://127.0.0.1:4400' });
  try {
    await seedDemo(tenant, onProgress);
    tenant.saveSnapshot(making);
  } finally {
    tenant.close();
  }
  for (const name of readdirSync(folder))
    if (name.startsWith('demo-')) rmSync(path.join(folder, name), { force: true });
  renameSync(making, made);
  return made;
}

function digest(): string {
  const hash = createHash('sha256');
  const add = (file: string): void => {
    if (statSync(file).isDirectory()) for (const name of readdirSync(file).sort()) add(path.join(file, name));
    else hash.update(path.relative(root, file)).update(readFileSync(file));
  };
  for (const each of madeFrom) add(path.join(root, each));
  return hash.digest('hex').slice(0, 16);
}
