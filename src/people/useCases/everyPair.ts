import type { Pair } from '../rules/Pair';
import type { PeoplePorts } from '../ports';

export async function everyPair(ports: Pick<PeoplePorts, 'pairs'>): Promise<readonly Pair[]> {
  const all: Pair[] = [];
  for await (const page of ports.pairs.all()) all.push(...page);
  return all;
}
