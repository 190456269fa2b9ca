import type { Ports } from '../ports';
import { nowOf } from './clock';
import { findSession } from './findSession';
import { readSeal } from './readSeal';
import type { SessionTarget } from '../../sessions/rules/SessionRef';
import type { Verification } from '../../sessions/record/RecordService';

/** Reads the record again from SharePoint and recomputes every hash: of the text, each signature and each addendum. */
export async function verifyRecord(ports: Ports, target: SessionTarget): Promise<Verification> {
  const { reading, changedAddenda } = await readSeal(ports, await findSession(ports, target));
  const problems = new Set(reading.problems);
  if (changedAddenda > 0) problems.add('textChanged');
  return {
    checkedAt: nowOf(ports),
    ok: problems.size === 0 && reading.state !== 'broken',
    seal: reading.seal,
    problems: [...problems],
  };
}
