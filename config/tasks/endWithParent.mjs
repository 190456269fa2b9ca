// A task never outlives whoever started it: an orphan would hold its port, and nobody would know whose it is.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const often = 500;

/**
 * Started by npm as its script: npm killed outright tells nobody. Only then, so that a task may be left running by a
 * shell that ends.
 */
function isNpmsScript() {
  return (process.env.npm_lifecycle_script ?? '').includes(path.basename(process.argv[1] ?? ' '));
}

/**
 * Who started this process. npm puts a shell between, which lives on when npm is killed: with such a shell, its parent
 * counts too.
 * Only Linux has /proc; the shells of other systems give way to what they start.
 */
function starters() {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8')) ?? [];
    return /^(da|ba)?sh$/.test(name ?? '') ? `${process.ppid} of ${parent}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}

/**
 * Asks this process to end, as SIGTERM does, once its parent is gone: told by the channel between them where there is
 * one, else seen.
 */
export function endWithParent() {
  const end = () => process.kill(process.pid, 'SIGTERM');
  if (process.channel) {
    process.once('disconnect', end);
    // listening alone must not keep a task alive that has nothing left to do
    process.channel.unref();
  } else if (isNpmsScript()) {
    const before = starters();
    const watch = setInterval(() => {
      if (starters() === before) return;
      clearInterval(watch);
      end();
    }, often);
    watch.unref();
  }
}
