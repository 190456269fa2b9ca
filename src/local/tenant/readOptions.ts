import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const usage =
  'npm run tenant -- --port 4400 --data FILE|:memory: --seed empty|demo [--now 2026-11-23T09:00:00Z] [--tls]';

export interface Options {
  /** 0 asks for any free one. */
  readonly port: number;
  /** A database file or `:memory:`. */
  readonly data: string;
  readonly seed: 'empty' | 'demo';
  readonly now: Date | undefined;
  readonly tls: boolean;
}

/** What is wrong with the command; its message is for the person who wrote it. */
export class WrongOptions extends Error {
  public override readonly name = 'WrongOptions';

  public constructor(problem: string) {
    super(`${problem}\n${usage}`);
  }
}

function parse(args: readonly string[]): {
  port: string;
  data: string;
  seed: string;
  now?: string | undefined;
  tls: boolean;
} {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4400' },
        data: { type: 'string', default: ':memory:' },
        seed: { type: 'string', default: 'empty' },
        now: { type: 'string' },
        tls: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // Node's own words name the option; its second sentence is about programming
    const [words = ''] = String(error)
      .replace(/^\w*Error.*?: /, '')
      .split(/[.?](?: |\n|$)/);
    throw new WrongOptions(`${words}.`);
  }
}

function readTime(text: string): Date {
  const at = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(at.getTime()))
    throw new WrongOptions(`--now is an ISO time, not ${text}.`);
  return at;
}

function readData(data: string): string {
  if (data === ':memory:') return data;
  const folder = path.dirname(path.resolve(data));
  if (data === '' || (existsSync(data) && !statSync(data).isFile()))
    throw new WrongOptions(`--data is a file or :memory:, not "${data}".`);
  if (!existsSync(folder)) throw new WrongOptions(`--data names a file in a folder that is not there: ${folder}.`);
  return data;
}

/** What the command line asks for. @throws {WrongOptions} where it cannot be understood */
export function readOptions(args: readonly string[]): Options {
  const { port, data, seed, now, tls } = parse(args);
  if (seed !== 'empty' && seed !== 'demo') throw new WrongOptions(`--seed is empty or demo, not ${seed}.`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new WrongOptions(`--port is a number from 0 to 65535, not ${port}.`);
  return { port: Number(port), data: readData(data), seed, now: now === undefined ? undefined : readTime(now), tls };
}
