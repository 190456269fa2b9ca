import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keptSnapshot } from '../../src/local/demo/keptSnapshot';

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'kept-'));
const madeFrom = ['package.json'];

test('of several who ask at once, one makes it and the others wait for that', async () => {
  const folder = newFolder();
  let makings = 0;
  const make = async (file: string): Promise<void> => {
    makings += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
    writeFileSync(file, 'trust');
  };
  const ask = (): Promise<string> => keptSnapshot({ name: 'site', folder, madeFrom, make });
  const [first, second] = await Promise.all([ask(), ask()]);
  expect(second).toBe(first);
  expect(makings).toBe(1);
  expect(readFileSync(await ask(), 'utf8')).toBe('trust');
  expect(readdirSync(folder)).toEqual([path.basename(first)]);
});

test('it is made anew when what it is made from has changed, and the older one goes', async () => {
  const folder = newFolder();
  const make = async (file: string): Promise<void> => writeFileSync(file, 'trust');
  const older = await keptSnapshot({ name: 'site', folder, madeFrom, make });
  const newer = await keptSnapshot({ name: 'site', folder, madeFrom: ['package.json', 'tsconfig.json'], make });
  expect(newer).not.toBe(older);
  expect(existsSync(older)).toBe(false);
});

test('a making that failed leaves nothing behind, so the next asker makes it', async () => {
  const folder = newFolder();
  const fails = async (): Promise<void> => Promise.reject(new Error('no room'));
  await expect(keptSnapshot({ name: 'site', folder, madeFrom, make: fails })).rejects.toThrow('no room');
  const make = async (file: string): Promise<void> => writeFileSync(file, 'trust');
  expect(existsSync(await keptSnapshot({ name: 'site', folder, madeFrom, make }))).toBe(true);
});

test('a lock whose process has ended holds nobody up', async () => {
  const folder = newFolder();
  const make = async (file: string): Promise<void> => writeFileSync(file, 'trust');
  const made = await keptSnapshot({ name: 'site', folder, madeFrom, make });
  rmSync(made);
  // no system gives a process this number
  writeFileSync(`${made}.lock`, String(2 ** 30));
  expect(await keptSnapshot({ name: 'site', folder, madeFrom, make })).toBe(made);
  expect(existsSync(`${made}.lock`)).toBe(false);
});
