import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
/** Milliseconds between two looks at whether somebody else has finished. */
const betweenLooks = 200;

export interface KeptSnapshot {
  /** Begins the names of its files. */
  readonly name: string;
  readonly folder: string;
  /** Files and folders, from the project's root: a change in any of them makes the snapshot anew. */
  readonly madeFrom: readonly string[];
  /** Writes the database to this path, where nothing is yet. */
  make(file: string): Promise<void>;
}

/**
 * Path of a database file, made when it is missing. Load it as a tenant's `snapshot` or copy it; never open it in place.
 * Of several processes that ask at once, one makes it and the others wait.
 */
export async function keptSnapshot({ name, folder, madeFrom, make }: KeptSnapshot): Promise<string> {
  const made = path.join(folder, `${name}-${digest(madeFrom)}.sqlite`);
  const lock = `${made}.lock`;
  mkdirSync(folder, { recursive: true });
  while (!existsSync(made) && !taken(lock)) await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  if (existsSync(made)) return made;
  const making = path.join(folder, `making-${name}-${process.pid}.sqlite`);
  rmSync(making, { force: true });
  try {
    await make(making);
    for (const file of readdirSync(folder))
      if (file.startsWith(`${name}-`) && file.endsWith('.sqlite')) rmSync(path.join(folder, file), { force: true });
    renameSync(making, made);
  } finally {
    rmSync(lock, { force: true });
  }
  return made;
}

/** True when the lock is ours now; one whose process has ended without taking it away is nobody's. */
function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (existsSync(lock) && !runs(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
    return false;
  }
}

/** An empty lock is being written just now. */
function runs(pid: number): boolean {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function digest(madeFrom: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (file: string): void => {
    if (statSync(file).isDirectory()) for (const name of readdirSync(file).sort()) add(path.join(file, name));
    else hash.update(path.relative(root, file)).update(readFileSync(file));
  };
  for (const each of madeFrom) add(path.join(root, each));
  return hash.digest('hex').slice(0, 16);
}
