import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createTenant } from './createTenant';
import type { Tenant } from './createTenant';
import { serve } from './serve';
import type { ExtraRoutes } from './serve';

const usage = 'npm run tenant -- --port 4400 --data FILE|:memory: --seed empty|demo [--now 2026-11-23T09:00:00Z]';

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

/** Rooms outside the tenant are found at run time only: the tenant itself imports nothing of ours. */
async function optional<T>(module: string): Promise<T | undefined> {
  try {
    return (await import(module)) as T;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND') && error.message.includes(path.basename(module))) return undefined;
    throw error;
  }
}

interface HostModule {
  createHostRoutes(options: { tenant: Tenant; origin: string; root: string }): ExtraRoutes;
}

interface DemoModule {
  seedDemo(tenant: Tenant): Promise<void>;
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
  if (values.tls) throw new Error('--tls is not there yet: this tenant speaks http only.');
  if (values.seed !== 'empty' && values.seed !== 'demo') throw new Error(`--seed is empty or demo, not ${values.seed}.\n${usage}`);
  const wanted = Number(values.port);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) throw new Error(`--port is a number, not ${values.port}.\n${usage}`);
  const now = values.now === undefined ? undefined : new Date(values.now);
  if (now && Number.isNaN(now.getTime())) throw new Error(`--now is an ISO time, not ${values.now ?? ''}.\n${usage}`);
  const port = wanted === 0 ? await freePort() : wanted;
  const origin = `http://127.0.0.1:${port}`;
  const tenant = createTenant({ data: values.data, now, origin });
  if (values.seed === 'demo' && !tenant.isSeeded()) {
    const demo = await optional<DemoModule>('../demo/seedDemo');
    if (!demo) throw new Error('The demo trust is not there (src/local/demo/seedDemo.ts).');
    await demo.seedDemo(tenant);
    tenant.markSeeded();
  }
  const host = await optional<HostModule>('../host/hostRoutes');
  const extraRoutes = host?.createHostRoutes({ tenant, origin, root: process.cwd() });
  const served = await serve(tenant, { port, extraRoutes });
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
