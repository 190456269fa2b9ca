import type { PersonKey } from '../../ground/rules/Person';
import type { Line } from '../../picture/rules/TrustPicture';
import type { TellOccasion } from '../../sessions/booking/rules/tellDrafts';

export interface WhomToTell {
  readonly to: readonly PersonKey[];
  readonly occasion: TellOccasion;
}

/** Whom to tell of what, first what is latest: whose turn it is, never whoever waits for them. */
export function tellOf(line: Line): WhomToTell | undefined {
  const { standing, unsigned, supervisorKey, personKey } = line;
  if (supervisorKey === '') return undefined;
  if (standing.kind === 'overdue' || standing.kind === 'due') return { to: [supervisorKey], occasion: 'sessionDue' };
  const waits = new Set(unsigned.flatMap(({ waits: who }) => (who === 'supervisor' ? [supervisorKey] : [personKey])));
  const known = unsigned.some(({ waits: who }) => who !== 'notKnown');
  if (known) return { to: [...waits], occasion: 'recordToSign' };
  if (line.withoutAgreement !== undefined) return { to: [supervisorKey], occasion: 'agreementDue' };
  return undefined;
}
