import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createTenant } from './createTenant';
import type { Tenant } from './createTenant';
import { makeCertificate } from './makeCertificate';
import { serve } from './serve';
import type { ExtraRoutes } from './serve';

const usage = 'npm run tenant -- --port 4400 --data FILE|:memory: --seed empty|demo [--now 2026-11-23T09:00:00Z] [--tls]';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const load = createRequire(__filename);

/** Rooms outside the tenant are found at run time only: the tenant itself imports nothing of ours. */
function optional<T>(module: string): T | undefined {
  try {
    return load(module) as T;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND' && error.message.includes(path.basename(module))) return undefined;
    throw error;
  }
}

interface HostModule {
  createHostRoutes(options: { tenant: Tenant; origin: string; root: string }): ExtraRoutes;
}

interface DemoModule {
  readonly demoNow: string;
  seedDemo(tenant: Tenant): Promise<void>;
}

interface SnapshotModule {
  ensureDemoSnapshot(onProgress?: (progress: { done: number; total: number }) => void): Promise<string>;
}

/** Says every tenth of the way how far the demo trust has come. */
function sayProgress(): (progress: { done: number; total: number }) => void {
  let said = 0;
  return ({ done, total }) => {
    const tenth = Math.floor((done / total) * 10);
    if (tenth > said) console.log(`making the demo trust: ${tenth}0 %`);
    said = Math.max(said, tenth);
  };
}

function holdsNothing(data: string): boolean {
  return data === ':memory:' || !existsSync(data) || statSync(data).size === 0;
}

/** The demo trust as it stands in a file. The product that once made it is not read, which is most of what starting would cost. */
function reopenDemo(data: string, now: Date | undefined, origin: string): Tenant | undefined {
  if (holdsNothing(data)) return undefined;
  const tenant = createTenant({ data, now, origin });
  const at = now ?? tenant.seededAt();
  if (tenant.isSeeded() && at) {
    tenant.setClock(at);
    return tenant;
  }
  tenant.close();
  return undefined;
}

/** A tenant with the demo trust in it, from the snapshot the product's own set-up made. */
async function makeDemo(data: string, now: Date | undefined, origin: string): Promise<Tenant> {
  const demo = optional<DemoModule>('../demo/seedDemo');
  const snapshots = optional<SnapshotModule>('../demo/ensureDemoSnapshot');
  if (!demo || !snapshots) throw new Error('The demo trust is not there (src/local/demo).');
  const at = now ?? new Date(demo.demoNow);
  const tenant = createTenant({ data, now: at, origin, ...(holdsNothing(data) ? { snapshot: await snapshots.ensureDemoSnapshot(sayProgress()) } : {}) });
  if (!tenant.isSeeded()) {
    await demo.seedDemo(tenant);
    tenant.markSeeded();
    tenant.setClock(at);
  }
  return tenant;
}

/** Pages for browsers, read when the first is asked for: a client of the APIs never needs them. */
function pagesOf(tenant: Tenant, origin: string): ExtraRoutes {
  let routes: ExtraRoutes | undefined;
  return async (request) => {
    routes ??= optional<HostModule>('../host/hostRoutes')?.createHostRoutes({ tenant, origin, root: process.cwd() }) ?? (() => Promise.resolve(undefined));
    return routes(request);
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4400' },
      data: { type: 'string', default: ':memory:' },
      seed: { type: 'string', default: 'empty' },
      now: { type: 'string' },
      tls: { type: 'boolean', default: false },
    },
  });
  if (values.seed !== 'empty' && values.seed !== 'demo') throw new Error(`--seed is empty or demo, not ${values.seed}.\n${usage}`);
  const wanted = Number(values.port);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) throw new Error(`--port is a number, not ${values.port}.\n${usage}`);
  const now = values.now === undefined ? undefined : new Date(values.now);
  if (now && Number.isNaN(now.getTime())) throw new Error(`--now is an ISO time, not ${values.now ?? ''}.\n${usage}`);
  const port = wanted === 0 ? await freePort() : wanted;
  const origin = `${values.tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  const tenant = values.seed === 'demo' ? (reopenDemo(values.data, now, origin) ?? (await makeDemo(values.data, now, origin))) : createTenant({ data: values.data, now, origin });
  const served = await serve(tenant, { port, extraRoutes: pagesOf(tenant, origin), tls: values.tls ? makeCertificate(new Date()) : undefined });
  const stop = async (): Promise<void> => {
    await served.stop();
    tenant.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  console.log(`The local tenant is ready at ${origin}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
