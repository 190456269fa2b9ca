'use strict';
// Runs before every script, under whatever Node the newcomer has (20 or newer), so it is plain CommonJS and uses no
// package.
// Installs when node_modules is missing, half-made, or not what package-lock.json says.
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

const root = path.resolve(__dirname, '../..');
const lock = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules/.package-lock.json');
const stamp = path.join(root, 'node_modules/.installed-from');

function fail(lines) {
  process.stderr.write(`\n${lines.join('\n')}\n\n`);
  process.exit(1);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20)
  fail([
    `Node ${process.versions.node} is too old. Supervision Hub needs Node 20 or newer to begin; it brings Node 22 itself.`,
  ]);
if (!existsSync(lock)) fail(['package-lock.json is missing. Restore it with git; the exact versions are kept there.']);

const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
const complete = existsSync(installed);
const current = complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

// npm's own copy of the lock lists the packages it installed. When it agrees, the stamp is merely missing.
function agrees() {
  if (!complete) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).every(
    ([name, entry]) =>
      name === '' || entry.optional || entry.peer || entry.link || have[name]?.version === entry.version,
  );
}

if (!current && agrees()) {
  writeFileSync(stamp, wanted);
} else if (!current) {
  process.stdout.write('Installing packages (about 1.5 GB on disk; two to five minutes the first time) …\n');
  const began = Date.now();
  const done = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--progress=true'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (done.error)
    fail([`npm could not be started: ${done.error.message}`, 'Install npm (it comes with Node) and try again.']);
  if (done.status !== 0) {
    fail([
      `npm ci failed (exit ${done.status}); what npm said is above.`,
      'Most often the package registry cannot be reached or the disk is full. Run the same command again when that is mended.',
    ]);
  }
  writeFileSync(stamp, wanted);
  process.stdout.write(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}
