import type { DailyAdapters } from '../../src/app/composeAdapters';
import { lookAtRecord } from '../../src/sessions/record/useCases/lookAtRecord';
import type { SessionTarget } from '../../src/sessions/rules/SessionRef';

/** A record keeper has written down why they open it. */
export async function saidWhy(ports: DailyAdapters, target: SessionTarget): Promise<void> {
  const said = await lookAtRecord(ports, target, { key: ports.keys.newKey(), reason: 'invited', words: '' });
  expect(said.ok).toBe(true);
}
