import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTenant } from '../../src/local/tenant/createTenant';
import type { Run } from './runCommand';
import { freePort, isFreed, runCommand } from './runCommand';

const task = 'config/tasks/tenant.mjs';
/** Makes a Node say it is another, so that a task starts itself again whatever this machine has. */
const pretends = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.0.0' } })")}`;

/** Another Node than ours, where this machine has one. */
function otherNode(): string | undefined {
  return ['/usr/bin/node', '/usr/local/bin/node', '/opt/homebrew/bin/node'].find(
    (file) => existsSync(file) && !execFileSync(file, ['--version'], { encoding: 'utf8' }).startsWith('v22.'),
  );
}

interface Way {
  readonly name: string;
  readonly command: string;
  readonly first: readonly string[];
  readonly signals: readonly NodeJS.Signals[];
}

const ways: Way[] = [
  { name: 'under Node 22', command: process.execPath, first: [task], signals: ['SIGTERM'] },
  {
    name: 'under a Node that says it is 20',
    command: process.execPath,
    first: ['--import', pretends, task],
    signals: ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'],
  },
  {
    name: 'by npm',
    command: 'npm',
    first: ['run', '--silent', 'tenant', '--'],
    signals: ['SIGTERM', 'SIGINT', 'SIGKILL'],
  },
];
const other = otherNode();
if (other)
  ways.push({ name: "under the machine's own Node", command: other, first: [task], signals: ['SIGTERM', 'SIGKILL'] });

let folder = '';
const runs: Run[] = [];
const run = (command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Run => {
  const started = runCommand(command, args, env);
  runs.push(started);
  return started;
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tenant-command-'));
});
afterAll(() => {
  for (const { child } of runs)
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('the tenant', () => {
  const cases = ways.flatMap((way) => way.signals.map((signal) => ({ ...way, signal })));
  it.each(cases)(
    'started $name says one line when it is ready, and is gone with whoever started it ($signal)',
    async ({ command, first, signal }) => {
      const port = await freePort();
      const started = run(command, [...first, '--port', String(port)]);
      await started.until(/ready/);
      expect(started.out()).toBe(`The local tenant is ready at http://127.0.0.1:${port}\n`);
      expect((await fetch(`http://127.0.0.1:${port}/_tenant/users`)).status).toBe(200);
      // a terminal tells npm and all it started at once, and npm counts on that
      if (command === 'npm' && signal === 'SIGINT') process.kill(-(started.child.pid ?? 0), signal);
      else started.child.kill(signal);
      expect(await isFreed(port)).toBe(true);
      const how = await started.ended;
      // npm has a code of its own for each signal
      if (command !== 'npm' && signal !== 'SIGKILL') expect([how, started.err()]).toEqual([0, '']);
    },
    30_000,
  );
});

describe('the tenant that cannot start', () => {
  it.each(ways.slice(0, 2))(
    'ends with 2 and a sentence for an option it does not know, started $name',
    async ({ command, first }) => {
      const started = run(command, [...first, '--colour', 'blue']);
      expect([await started.ended, started.out()]).toEqual([2, '']);
      expect(started.err()).toMatch(/^Unknown option '--colour'\.\nnpm run tenant -- --port 4400/);
    },
    30_000,
  );

  it('says that its port is taken, before it makes anything', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as AddressInfo;
    const started = run(process.execPath, [task, '--port', String(port), '--seed', 'demo'], {
      DEMO_SNAPSHOTS: path.join(folder, 'never'),
    });
    expect([await started.ended, started.out(), started.err()]).toEqual([
      1,
      '',
      `Port ${port} is taken: end what uses it, or ask for another with --port.\n`,
    ]);
    await new Promise((resolve) => holder.close(resolve));
  }, 30_000);

  it.each(['empty', 'demo'])(
    'names the file that is no database (--seed %s)',
    async (seed) => {
      const data = path.join(folder, `${seed}.txt`);
      writeFileSync(data, 'Dear diary, '.repeat(1000));
      const started = run(process.execPath, [task, '--port', '0', '--data', data, '--seed', seed]);
      expect([await started.ended, started.out(), started.err()]).toEqual([
        1,
        '',
        `${data} cannot be opened: file is not a database.\n`,
      ]);
    },
    30_000,
  );
});

describe('the demo trust by the command', () => {
  it("is made from nothing by the product's own set-up, told on standard error", async () => {
    const started = run(process.execPath, [task, '--port', '0', '--seed=demo'], {
      DEMO_SNAPSHOTS: path.join(folder, 'fresh'),
    });
    await started.until(/making the demo trust: 10 %/);
    expect(started.out()).toBe('');
    started.child.kill('SIGTERM');
    await started.ended;
  }, 60_000);

  it('stands in a new file at the time asked for, and in the same file again', async () => {
    const data = path.join(folder, 'demo.sqlite');
    for (const now of ['2026-12-01T10:00:00Z', '2026-12-02T10:00:00Z']) {
      const port = await freePort();
      const started = run(process.execPath, [
        task,
        '--port',
        String(port),
        '--data',
        data,
        '--seed',
        'demo',
        '--now',
        now,
      ]);
      await started.until(/ready at/);
      expect(started.out()).toBe(`The local tenant is ready at http://127.0.0.1:${port}\n`);
      const base = `http://127.0.0.1:${port}`;
      const token = (await (await fetch(`${base}/_tenant/token`, { method: 'POST', body: '{"app":true}' })).json()) as {
        access_token: string;
      };
      const headers = { Accept: 'application/json', Authorization: `Bearer ${token.access_token}` };
      const { value } = (await (
        await fetch(`${base}/sites/trust/_api/web/lists?$select=ItemCount`, { headers })
      ).json()) as { value: { ItemCount: number }[] };
      expect(value.filter(({ ItemCount }) => ItemCount > 0).length).toBeGreaterThan(5);
      const { FormDigestValue } = (await (
        await fetch(`${base}/sites/trust/_api/contextinfo`, { method: 'POST', headers })
      ).json()) as { FormDigestValue: string };
      expect(FormDigestValue).toContain(`,${now.slice(8, 10)} Dec 2026 10:00:`);
      started.child.kill('SIGTERM');
      expect(await started.ended).toBe(0);
    }
    const kept = createTenant({ data, origin: 'http://127.0.0.1:4400' });
    expect(kept.isSeeded()).toBe(true);
    kept.close();
  }, 300_000);
});
