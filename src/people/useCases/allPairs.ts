import type { PeoplePorts } from '../ports';
import type { TellRead } from '../rules/FirstPages';
import type { TellLeftOut } from '../rules/LeftOut';
import type { Pair } from '../rules/Pair';

/** As far as the asking person sees them; rejects where the register is closed to them. */
export async function allPairs(
  ports: Pick<PeoplePorts, 'pairs'>,
  leftOut?: TellLeftOut,
  onRead?: TellRead,
): Promise<Pair[]> {
  const found: Pair[] = [];
  for await (const page of ports.pairs.all(leftOut, onRead)) found.push(...page);
  return found;
}
