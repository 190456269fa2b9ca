import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openTestSite } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { unpackKeptDatabase } from './keptDatabase';

/** The site release 0.1.0 left behind, on 23 November 2026 at 09:00; see the README beside this file. */
export function keptSite(): TestSite {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'hub-release-')), 'site.db');
  unpackKeptDatabase(file);
  return openTestSite(file);
}
