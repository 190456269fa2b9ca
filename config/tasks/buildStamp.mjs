// Knows whether the built files are still those of the sources, so start and test need not build again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

const stamp = path.join(root, 'temp/build-stamp');
const inputs = ['src', 'sharepoint', 'teams-manifest', 'config', 'tsconfig.json', 'package-lock.json'];
const notInputs = [
  'src/local',
  'sharepoint/solution',
  'config/jest',
  'config/eslint.config.cjs',
  'config/tsconfig.check.json',
  'config/dependency-cruiser.cjs',
  'config/knip.json',
].map((name) => path.join(root, name));
const outputs = [
  'release/manifests',
  'release/assets',
  'sharepoint/solution/supervision-hub.sppkg',
  'sharepoint/solution/supervision-hub-teams.zip',
  'sharepoint/solution/supervision-hub.cdx.json',
];

function* filesUnder(file) {
  if (notInputs.includes(file) || !existsSync(file)) return;
  if (!statSync(file).isDirectory()) yield file;
  else for (const name of readdirSync(file).sort()) yield* filesUnder(path.join(file, name));
}

/** A digest of everything the built files are made from. */
export function inputsDigest() {
  const hash = createHash('sha256');
  for (const input of inputs)
    for (const file of filesUnder(path.join(root, input)))
      hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

export const isBuilt = (digest) =>
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === digest &&
  outputs.every((output) => existsSync(path.join(root, output)));

export function markBuilt(digest) {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}
