import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createTenant } from './createTenant';
import type { Tenant } from './createTenant';
import { readOptions, WrongOptions } from './readOptions';
import type { Options } from './readOptions';
import { serve } from './serve';
import type { ExtraRoutes, ServeOptions } from './serve';

/**
 * The port to listen on, any free one for 0; asked before anything is made, which for the demo trust takes a minute.
 */
function claimPort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${wanted} is taken: end what uses it, or ask for another with --port.`)
          : error,
      ),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Loaded only where it is asked for: what makes it takes longer to load than the tenant to start. */
async function certificate(): Promise<ServeOptions['tls']> {
  const { makeCertificate } = await import('./makeCertificate');
  return makeCertificate(new Date());
}

const load = createRequire(__filename);

/** Rooms outside the tenant are found at run time only: the tenant itself imports nothing of ours. */
function optional<T>(module: string): T | undefined {
  try {
    return load(module) as T;
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      error.code === 'MODULE_NOT_FOUND' &&
      error.message.includes(path.basename(module))
    )
      return undefined;
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

/**
 * Says every tenth of the way how far the demo trust has come; on standard error, so that the ready line is all there
 * is on the other.
 */
function sayProgress(): (progress: { done: number; total: number }) => void {
  let said = 0;
  return ({ done, total }) => {
    const tenth = Math.floor((done / total) * 10);
    if (tenth > said) console.error(`making the demo trust: ${tenth}0 %`);
    said = Math.max(said, tenth);
  };
}

function holdsNothing(data: string): boolean {
  return data === ':memory:' || !existsSync(data) || statSync(data).size === 0;
}

/**
 * The demo trust as it stands in a file. The product that once made it is not read, which is most of what starting
 * would cost.
 */
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
  // the product loads its own parts by import(); a tenant that only reopens a file never reads it
  (load('tsx/esm/api') as { register(): unknown }).register();
  const demo = optional<DemoModule>('../demo/seedDemo');
  const snapshots = optional<SnapshotModule>('../demo/ensureDemoSnapshot');
  if (!demo || !snapshots) throw new Error('The demo trust is not there (src/local/demo).');
  const at = now ?? new Date(demo.demoNow);
  const tenant = createTenant({
    data,
    now: at,
    origin,
    ...(holdsNothing(data) ? { snapshot: await snapshots.ensureDemoSnapshot(sayProgress()) } : {}),
  });
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
    routes ??=
      optional<HostModule>('../host/hostRoutes')?.createHostRoutes({ tenant, origin, root: process.cwd() }) ??
      (() => Promise.resolve(undefined));
    return routes(request);
  };
}

/** Opens the file. @throws with the file's name where it is no database of ours */
function openTenant({ data, now, seed }: Options, origin: string): Promise<Tenant> | Tenant {
  try {
    if (seed === 'empty') return createTenant({ data, now, origin });
    return reopenDemo(data, now, origin) ?? makeDemo(data, now, origin);
  } catch (error) {
    throw new Error(`${data} cannot be opened: ${error instanceof Error ? error.message : 'unknown reason'}.`, {
      cause: error,
    });
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const port = await claimPort(options.port);
  const origin = `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  const tenant = await openTenant(options, origin);
  const served = await serve(tenant, {
    port,
    extraRoutes: pagesOf(tenant, origin),
    tls: options.tls ? await certificate() : undefined,
  });
  let stopping = false;
  const stop = async (): Promise<void> => {
    // a terminal and a parent may both say so
    if (stopping) return;
    stopping = true;
    await served.stop();
    tenant.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
  console.log(`The local tenant is ready at ${origin}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(error instanceof WrongOptions ? 2 : 1);
});
