import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoPeople, demoPerson } from '../../../src/local/demo/demoPeople';
import { demoSchools, demoSchoolYears } from '../../../src/local/demo/demoTerms';
import { openPairFolders } from '../../../src/access/sharepoint/openPairFolders';
import { runSetUp } from '../../../src/setUp/sharepoint/runSetUp';
import { content } from '../../../src/setUp/sharepoint/startingContent';
import { addToGroup, writePeople, writeSchools, writeSchoolYears } from '../../../src/people/sharepoint/writeReference';
import { began, openWorld } from './FaultWorld';

export const year = '2026-27';
export const pairKey = '5a0b7c1e-3d52-4f0e-9a51-0f6f3c9d2e11';

/** Keys that the proof gives; every other random one is made by the product and is another each time. */
export const given = /^(5a0b7c1e-3d52|b2b6f3de-8a55)-/;

/** Files of this run, removed with the machine's other temporary files. */
export const folder = mkdtempSync(path.join(tmpdir(), 'hub-faults-'));

/**
 * A trust of one pair: Priya, supervised by Hannah; Miriam and Gareth keep the records, Jo and Sam administer. Answers
 * the file it is kept in.
 */
export async function makeSmallTrust(): Promise<string> {
  const world = openWorld(undefined);
  const jo = await world.sp('jo');
  const input = { content, today: 20261123, now: began };
  await runSetUp(jo, input);
  await writeSchools(jo, demoSchools);
  await writeSchoolYears(jo, demoSchoolYears);
  await writePeople(jo, demoPeople);
  await addToGroup(
    jo,
    'staff',
    ['hannah', 'priya', 'tom', 'alice', 'miriam', 'gareth'].map((alias) => demoPerson(alias).login),
  );
  await addToGroup(
    jo,
    'keepers',
    ['miriam', 'gareth'].map((alias) => demoPerson(alias).login),
  );
  await runSetUp(jo, input);
  await openPairFolders(await world.sp('miriam'), {
    pairKey,
    offerKey: 'trust-level',
    supervisor: demoPerson('hannah'),
    supervisees: [demoPerson('priya')],
    schoolKey: demoPerson('priya').schoolKey,
    cadence: '',
    firstDay: 20260901,
    shards: [year],
  });
  const file = path.join(folder, 'trust.db');
  world.keep(file);
  world.close();
  return file;
}
