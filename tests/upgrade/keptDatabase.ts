import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Unpacks the database that release 0.1.0 left behind into this file; see the README beside this one. */
export function unpackKeptDatabase(file: string): void {
  writeFileSync(file, gunzipSync(readFileSync(path.join(__dirname, 'release-0.1.0.sqlite.gz'))));
}
