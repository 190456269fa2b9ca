import type { Pair } from '../rules/Pair';
import type { PeoplePorts } from '../ports';
import { failsWith } from '../../ground/steps/failsWith';

/** As far as the asking person sees them: none for somebody who belongs to no pair, to whom the register is closed. */
export async function everyPair(ports: Pick<PeoplePorts, 'pairs'>): Promise<readonly Pair[]> {
  const all: Pair[] = [];
  try {
    for await (const page of ports.pairs.all()) all.push(...page);
  } catch (error) {
    if (!failsWith(error, 'forbidden', 'notFound')) throw error;
  }
  return all;
}
