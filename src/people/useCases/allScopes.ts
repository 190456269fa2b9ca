import type { PeoplePorts } from '../ports';
import type { Scope } from '../rules/Scope';

/** All that a record keeper sees, but for what is kept apart and not theirs to hand over. */
export async function allScopes({ belonging }: Pick<PeoplePorts, 'belonging'>): Promise<readonly Scope[]> {
  const found: Scope[] = [];
  for await (const page of belonging.all()) found.push(...page.filter(({ recordClass }) => recordClass !== 'apart'));
  return found;
}
