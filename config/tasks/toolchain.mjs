// What the other tasks share: the project's root, Node 22, and running one tool after another with a line of progress
// each.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithParent } from './endWithParent.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const modules = path.join(root, 'node_modules');

/** The Node 22 that came with the packages, or undefined. */
function lockedNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return [
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]
    .map((name) => path.join(modules, name, 'bin', file))
    .find((candidate) => existsSync(candidate));
}

/**
 * This task again under another Node: it hears every signal this process hears, ends when this one does, and its exit
 * code is ours.
 */
function runAgain(node) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    cwd: process.cwd(),
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (os.constants.signals[signal] ?? 1)));
  });
}

/**
 * SPFx 1.23 and the local tenant's database need Node 22. npm puts ours first on the path; when a task is started by
 * hand
 * under another Node it starts itself again, and the promise never resolves here. Either way the task ends with its
 * parent.
 */
export async function useNode22() {
  endWithParent();
  if (process.versions.node.startsWith('22.')) return;
  const node = lockedNode();
  if (!node) {
    console.error(
      `Node 22 is needed and this is Node ${process.versions.node}. No Node 22 package exists for ${process.platform}-${process.arch} among the locked packages; install Node 22 yourself and run this again.`,
    );
    process.exit(1);
  }
  process.exit(await runAgain(node));
}

const scripts = {
  heft: '@rushstack/heft/bin/heft',
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
  jest: 'jest/bin/jest.js',
  tsx: 'tsx/dist/cli.mjs',
  biome: '@biomejs/biome/bin/biome',
};

/** Runs a tool with this Node; resolves with its exit code. `quiet` keeps its output back and hands it over instead. */
export function runTool(tool, args, { quiet = false, env } = {}) {
  const script = path.join(modules, scripts[tool]);
  if (!existsSync(script)) throw new Error(`${tool} is not installed: run npm ci.`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: quiet ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, output }));
    for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => child.kill(name));
  });
}

/** One named step: a line when it begins, a line when it ends, and its output only where it failed. */
export async function step(name, work) {
  const began = Date.now();
  process.stdout.write(`· ${name} …\n`);
  const { ok, output } = await work();
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
  if (!ok && output) process.stdout.write(`${output.trimEnd()}\n`);
  return ok;
}

/** A step that is one quiet run of a tool. */
export const toolStep = (name, tool, args) =>
  step(name, async () => {
    const { code, output } = await runTool(tool, args, { quiet: true });
    return { ok: code === 0, output };
  });

/** Runs a TypeScript file of the project; resolves with the one line of JSON it prints. What it complains of is shown. */
export function askProgram(file, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(modules, scripts.tsx), file, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`${file} ${args.join(' ')} ended with ${code}`)),
    );
  });
}
