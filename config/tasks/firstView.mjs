// The first view stays small: each web part's own script within its limit, and nothing of it that its themes left out.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './toolchain.mjs';

const assets = path.join(root, 'release/assets');
const limits = JSON.parse(readFileSync(path.join(root, 'config/firstView/limits.json'), 'utf8'));

/** What a theme's colours and sizes are called. */
const tokens = '(?:color|borderRadius|curve|duration|font|lineHeight|spacing|strokeWidth)[A-Z0-9]\\w*';

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

/** What is wrong with the built web parts, one line each; nothing when they are as they should be. */
export function firstViewProblems() {
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const sizes = Object.entries(limits).map(([webPart, limit]) => {
    const own = scripts.filter((name) => name.startsWith(`${webPart}_`));
    const bytes = own.reduce(
      (sum, name) => sum + gzipSync(readFileSync(path.join(assets, name)), { level: 9 }).length,
      0,
    );
    return { webPart, limit, bytes, found: own.length };
  });
  for (const { webPart, limit, bytes } of sizes)
    console.log(`· first view: ${webPart} ${kilobytes(bytes)} KB of at most ${limit} KB`);
  const texts = scripts.map((name) => readFileSync(path.join(assets, name), 'utf8')).join('\n');
  const named = new Set([...texts.matchAll(new RegExp(`var\\(--(${tokens})\\)`, 'g'))].map(([, token]) => token));
  // a theme writes each of its colours and sizes as `name:value`; its shadows are made while the page runs
  const given = new Set([...texts.matchAll(new RegExp(`\\b(${tokens}):`, 'g'))].map(([, token]) => token));
  return [
    ...sizes
      .filter(({ limit, bytes, found }) => found !== 1 || bytes > limit * 1024)
      .map(
        ({ webPart, limit, bytes }) =>
          `${webPart}: ${kilobytes(bytes)} KB, and the limit is ${limit}. Load what the first view does not draw with import(), or see config/firstView.cjs.`,
      ),
    ...[...named]
      .filter((token) => !given.has(token))
      .map(
        (token) =>
          `${token} is used, and config/firstView/plainColours.cjs or namedSizes.cjs leaves it out of the themes`,
      ),
  ];
}
