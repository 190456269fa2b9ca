// Runs one TypeScript program over the built package: node config/tasks/runScript.mjs tests/bench/bench.ts
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { root, runTool } from './toolchain.mjs';

/** Builds if needed, runs the program, and ends this process with its exit code. */
export async function runScript(file, args) {
  if (!existsSync(path.join(root, file))) {
    console.error(`${file} is missing.`);
    process.exit(1);
  }
  if (!(await build())) process.exit(1);
  const { code } = await runTool('tsx', [file, ...args]);
  process.exit(code);
}
