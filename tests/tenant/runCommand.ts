import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** True while something listens there. */
const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** True once nothing listens there, false when something still does after that time. */
export async function isFreed(port: number, withinMs = 10_000): Promise<boolean> {
  for (
    const end = performance.now() + withinMs;
    performance.now() < end;
    await new Promise((resolve) => setTimeout(resolve, 100))
  ) {
    if (!(await listens(port))) return true;
  }
  return false;
}

export interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Resolves once this shows on either stream; rejects when the command ends before that. */
  until(shown: RegExp): Promise<void>;
}

/** The real command, in a process group of its own. */
export function runCommand(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const { npm_lifecycle_script: _script, NODE_OPTIONS: _options, ...inherited } = process.env;
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown')),
  );
  const until = (shown: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (shown.test(out) || shown.test(err)) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      void ended.then((how) => reject(new Error(`it ended with ${how} before that was shown: ${out}${err}`)));
      look();
    });
  return { child, out: () => out, err: () => err, ended, until };
}
