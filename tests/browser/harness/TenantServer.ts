import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { unpackKeptDatabase } from '../../upgrade/keptDatabase';

/** One line of the tenant's request log. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly user: string;
  readonly status: number;
  /** Rows the request touched in the database. */
  readonly rows: number;
  readonly at: string;
}

/** A tenant of its own on a free port, as `npm run tenant` starts it. */
export interface TenantServer {
  /** e.g. http://127.0.0.1:53124 */
  readonly origin: string;
  /** Requests since the last clear, oldest first. */
  requests(): Promise<readonly LoggedRequest[]>;
  clearRequests(): Promise<void>;
  /** Access token of a person by alias or user principal name, for raw requests. */
  tokenOf(person: string): Promise<string>;
  setClock(now: string): Promise<void>;
  stop(): Promise<void>;
}

/** An ordinary school day in term; the demo trust's today. */
export const demoNow = '2026-11-23T09:00:00Z';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });

export const userPrincipalName = (person: string): string =>
  person.includes('@') ? person : `${person}@thistlemere.example`;

/** What a tenant holds when it starts. */
export type TenantSeed = 'demo' | 'empty' | 'release-0.1.0';

const fill: Readonly<Record<TenantSeed, (data: string, file: string | undefined) => void>> = {
  demo: (data, file) =>
    copyFileSync(
      file ?? execFileSync(process.execPath, ['config/tasks/seedDatabase.mjs'], { encoding: 'utf8' }).trim(),
      data,
    ),
  empty: () => undefined,
  'release-0.1.0': unpackKeptDatabase,
};

/**
 * `demo` is a copy of the demo trust, made once by the product's own set-up; `empty` the blank site; `release-0.1.0` the
 * site which that release left behind.
 * @param file a database to copy in place of the demo trust's own.
 */
export async function startTenantServer(seed: TenantSeed = 'demo', file?: string): Promise<TenantServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'supervision-tenant-'));
  const data = path.join(folder, 'tenant.sqlite');
  fill[seed](data, file);
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      'node_modules/tsx/dist/cli.mjs',
      'src/local/tenant/main.ts',
      '--port',
      String(port),
      '--data',
      data,
      '--seed',
      seed === 'demo' ? 'demo' : 'empty',
      '--now',
      demoNow,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (/\bready\b/.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The tenant ended (${code}) before it was ready:\n${said}`)));
  });
  const origin = `http://127.0.0.1:${port}`;

  async function ask<T>(route: string, init?: RequestInit): Promise<T> {
    const answer = await fetch(`${origin}/_tenant/${route}`, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`/_tenant/${route} answered ${answer.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
  const post = (body: unknown): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  return {
    origin,
    requests: () => ask<readonly LoggedRequest[]>('requests'),
    clearRequests: () => ask('requests', { method: 'DELETE' }),
    tokenOf: async (person) =>
      (await ask<{ access_token: string }>('token', post({ user: userPrincipalName(person) }))).access_token,
    setClock: (now) => ask('clock', post({ now })),
    stop: () =>
      new Promise((resolve) => {
        const tidy = (): void => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        };
        if (child.exitCode !== null) return tidy();
        child.removeAllListeners('exit');
        child.once('exit', tidy);
        child.kill('SIGTERM');
      }),
  };
}
