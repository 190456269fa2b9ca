// The demo trust is made by the product's own set-up against an empty tenant, which takes a while. The finished database is
// kept under temp/ for as long as nothing it is made from has changed, so that a start and each browser test only copy it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, useNode22 } from './toolchain.mjs';

/** An ordinary school day in term. */
export const demoNow = '2026-11-23T09:00:00Z';
const folder = path.join(root, 'temp/seeded');
const madeFrom = ['src/domain', 'src/services', 'src/local/tenant', 'src/local/demo', 'sharepoint', 'package-lock.json'];

function digest() {
  const hash = createHash('sha256').update(demoNow);
  const add = (file) => {
    if (!existsSync(file) || file.endsWith(`sharepoint${path.sep}solution`)) return;
    if (statSync(file).isDirectory()) for (const name of readdirSync(file).sort()) add(path.join(file, name));
    else hash.update(path.relative(root, file)).update(readFileSync(file));
  };
  for (const each of madeFrom) add(path.join(root, each));
  return hash.digest('hex').slice(0, 16);
}

/** Starts a tenant; resolves once it says it is ready. Rejects with everything it said when it ends before that. */
export function startTenant(args, { echo = false } = {}) {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'src/local/tenant/main.ts'), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk) => {
      const text = String(chunk);
      said += text;
      if (echo && !/\bready\b/.test(text)) process.stdout.write(text);
      const ready = said.split('\n').find((line) => /\bready\b/.test(line));
      if (ready) resolve({ child, line: ready });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
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

/** Path of a database file that holds the demo trust. Never open it: copy it. */
export async function seededDatabase({ echo = false } = {}) {
  const made = path.join(folder, `demo-${digest()}.sqlite`);
  if (existsSync(made)) return made;
  mkdirSync(folder, { recursive: true });
  const making = path.join(folder, `making-${process.pid}.sqlite`);
  const { child } = await startTenant(['--port', '0', '--data', making, '--seed', 'demo', '--now', demoNow], { echo });
  await stopTenant(child);
  for (const name of readdirSync(folder)) if (name.startsWith('demo-')) rmSync(path.join(folder, name), { force: true });
  renameSync(making, made);
  return made;
}

/** A copy of the demo trust at `target`, which a tenant may change. */
export async function copySeeded(target, options) {
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(await seededDatabase(options), target);
  return target;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  useNode22();
  console.log(await seededDatabase());
}
