// Known weaknesses of what ships. Only the registry knows them, so without its answer nothing was audited, and that is
// said, never passed over.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { root, useNode22 } from './toolchain.mjs';

const patience = 60_000;

/** Runs npm itself; resolves with what it printed on standard output. */
function runNpm(args) {
  const bundled = process.env.npm_execpath;
  const [command, first] = bundled ? [process.execPath, [bundled]] : ['npm', []];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: !bundled && process.platform === 'win32',
    });
    let said = '';
    const timer = setTimeout(() => child.kill(), patience);
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', () => resolve(''));
    child.once('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}

/**
 * What npm's answer says: `audited` is false where the registry gave none (it refused, was not reached, or keeps no
 * advisories).
 * Only high and critical ones in what ships are a reason to stop.
 */
export function readAudit(text) {
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    return { audited: false, ok: true, words: 'not audited: the registry gave no answer' };
  }
  const counts = answer?.metadata?.vulnerabilities;
  if (typeof counts?.high !== 'number' || typeof counts?.critical !== 'number') {
    const status = answer?.statusCode ?? answer?.error?.code;
    return {
      audited: false,
      ok: true,
      words: `not audited: the registry gave no answer${status ? ` (${status})` : ''}`,
    };
  }
  const grave = counts.high + counts.critical;
  const named = Object.values(answer.vulnerabilities ?? {})
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity }) => `${name}: ${severity}`);
  return {
    audited: true,
    ok: grave === 0,
    words: grave === 0 ? 'no high or critical advisory' : `${grave} high or critical\n  ${named.join('\n  ')}`,
  };
}

/** True unless the registry names a high or critical weakness of a package that ships. */
export async function auditDependencies() {
  const { audited, ok, words } = readAudit(await runNpm(['audit', '--omit=dev', '--audit-level=high', '--json']));
  console.log(`${ok ? (audited ? '✓' : '!') : '✗'} dependencies that ship: ${words}`);
  return { audited, ok };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await useNode22();
  process.exit((await auditDependencies()).ok ? 0 : 1);
}
