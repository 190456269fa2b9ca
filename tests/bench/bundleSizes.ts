import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const assets = 'release/assets';

const gzipped = (file: string): number => gzipSync(readFileSync(path.join(assets, file)), { level: 9 }).length;

/** Bytes of our own JavaScript, gzip, of the files the browser asked for (file names, as under release/assets). */
export const bytesOf = (files: readonly string[]): number =>
  [...new Set(files)].reduce((sum, file) => sum + gzipped(file), 0);

/** Bytes of every script the package carries, gzip. Web parts share chunks, so this is one figure for the package. */
export const bytesInTotal = (): number => bytesOf(readdirSync(assets).filter((file) => file.endsWith('.js')));
