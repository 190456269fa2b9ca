// The demo trust as a database file: src/local/demo makes it once and keeps it for as long as nothing it is made from
// has changed.
// A start and each browser test only copy it.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, useNode22 } from './toolchain.mjs';

/** An ordinary school day in term. */
export const demoNow = '2026-11-23T09:00:00Z';
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const atOnce = path.join(root, 'config/jest/atOnce.cjs');

const program = `
import { ensureDemoSnapshot } from './src/local/demo/ensureDemoSnapshot';
let said = 0;
ensureDemoSnapshot(({ done, total }) => {
  const tenths = Math.floor((10 * done) / total);
  if (tenths > said) { said = tenths; process.stderr.write('  ' + tenths * 10 + ' %\\n'); }
}).then((file) => console.log(file), (error) => { console.error(error); process.exitCode = 1; });
`;

/**
 * Path of a database file that holds the demo trust; made when it is missing, with progress on standard error. Copy it,
 * never open it.
 */
export function seededDatabase() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsx, '--require', atOnce, '-e', program], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve(said.trim().split('\n').at(-1))
        : reject(new Error('The demo trust could not be made; the reason is above.')),
    );
  });
}

/**
 * Starts a tenant, which ends when this process does; resolves once it says it is ready. Rejects with everything it
 * said when it ends before that.
 */
export function startTenant(args) {
  const child = spawn(process.execPath, [path.join(root, 'config/tasks/tenant.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk;
      const ready = said.split('\n').find((line) => /\bready\b/.test(line));
      if (ready) resolve({ child, line: ready });
    };
    child.stdout.on('data', hear);
    // what goes wrong later belongs on the screen too
    child.stderr.on('data', (chunk) => {
      hear(chunk);
      process.stderr.write(chunk);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The tenant ended (${code}) before it was ready:\n${said}`)));
  });
}

export function stopTenant(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

/** A copy of the demo trust at `target`, which a tenant may change. */
export async function copySeeded(target) {
  const made = await seededDatabase();
  mkdirSync(path.dirname(target), { recursive: true });
  rmSync(target, { force: true });
  copyFileSync(made, target);
  return target;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await useNode22();
  console.log(await seededDatabase());
}
