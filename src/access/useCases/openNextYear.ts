import type { GroundPorts } from '../../ground/ports';
import type { Outcome } from '../../ground/rules/Issue';
import { dayInZone } from '../../ground/rules/days';
import { firstZone } from '../../ground/steps/firstZone';
import { nowOf } from '../../ground/steps/clock';
import { isServiceError } from '../../ground/rules/ServiceError';
import type { PeoplePorts } from '../../people/ports';
import { allScopes } from '../../people/useCases/allScopes';
import type { AccessPorts } from '../ports';
import type { AccessRun } from '../rules/AccessReport';
import { nextYearOf, yearToOpen } from '../rules/nextYear';
import type { NextYear, NextYearDone } from '../rules/nextYear';

type OpeningPorts = Pick<GroundPorts, 'now'> & Pick<PeoplePorts, 'belonging'> & Pick<AccessPorts, 'scopes'>;

/** Changes nothing. */
export async function lookAtNextYear(ports: OpeningPorts): Promise<NextYear> {
  const today = dayInZone(nowOf(ports), firstZone);
  return nextYearOf(await allScopes(ports), yearToOpen(today), today);
}

/** Of one scope, that hinders no other: its people are not known any more, or somebody else has just changed it. */
const ofOne: readonly string[] = ['conflict', 'newer', 'notFound', 'invalid'];

/**
 * Opens what was shown, one scope after the other, as belonging says now. Stopped or cut off, it goes on with what is
 * left when it is pressed again.
 */
export async function openNextYear(
  ports: OpeningPorts,
  shown: NextYear,
  { onProgress, signal }: AccessRun,
): Promise<Outcome<NextYearDone>> {
  const found = await lookAtNextYear(ports);
  if (found.print !== shown.print || found.year !== shown.year)
    return { ok: false, issues: [{ code: 'planChanged', field: '' }] };
  const { open, year } = found;
  const left: (readonly string[])[] = [];
  const done = (count: number, more: Partial<NextYearDone> = {}): Outcome<NextYearDone> => ({
    ok: true,
    value: { opened: count - left.length, left, full: false, stopped: false, ...more },
  });
  for (const [index, { scope, names }] of open.entries()) {
    if (signal?.aborted === true) return done(index, { stopped: true });
    onProgress({ done: index, total: open.length });
    const shard = await ports.scopes.shardWithRoom(year);
    if (shard === undefined) return done(index, { full: true });
    try {
      await ports.scopes.openShard({ pairKey: scope.key, shard });
    } catch (error) {
      if (!isServiceError(error) || !ofOne.includes(error.code)) throw error;
      left.push(names);
    }
  }
  onProgress({ done: open.length, total: open.length });
  return done(open.length);
}
