import type { AgreementState } from '../../../people/rules/Pair';
import type { PersonKey } from '../../../ground/rules/Person';
import { addMonths } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';
import type { TrustSettings } from '../../../ground/rules/Catalogue';
import type { PairSummary } from '../../../people/rules/Pair';
import type { PaperContent } from '../../../records/rules/PaperContent';

/** How the agreement that is being made stands: its newest text, and who has signed it. */
export interface DraftStanding {
  /** The supervisor has signed a text of it. */
  readonly sent: boolean;
  /** The text says what the draft says now. */
  readonly same: boolean;
  readonly signedBy: readonly PersonKey[];
}

export interface AgreementFacts {
  /** Undefined where none is being made. */
  readonly draft: DraftStanding | undefined;
  /** The last one that everybody signed. */
  readonly inForce: Pick<PaperContent, 'people' | 'reviewDay'> | undefined;
}

/** What the register's row of a supervised person says of the agreement. */
export function agreementOfRow(
  { draft, inForce }: AgreementFacts,
  superviseeKey: PersonKey,
): Pick<PairSummary, 'agreement' | 'reviewDay'> {
  // somebody who joined a group since has agreed to nothing
  const holds = inForce?.people.some(({ key }) => key === superviseeKey) === true;
  const reviewDay = holds ? inForce.reviewDay : undefined;
  if (draft === undefined) return { agreement: holds ? 'agreed' : 'none', reviewDay };
  return { agreement: stateOfDraft(draft, superviseeKey), reviewDay };
}

export function stateOfDraft({ sent, same, signedBy }: DraftStanding, personKey: PersonKey): AgreementState {
  if (!sent) return 'draft';
  if (!same) return 'changed';
  return signedBy.includes(personKey) ? 'signed' : 'signing';
}

/** By when an agreement made today is looked at again: the first after three months, a later one after a year. */
export function reviewDayFrom(
  today: Day,
  isFirst: boolean,
  settings: Pick<TrustSettings, 'agreementFirstMonths' | 'agreementThenMonths'>,
): Day {
  const { agreementFirstMonths = 3, agreementThenMonths = 12 } = settings;
  const months = isFirst ? agreementFirstMonths : agreementThenMonths;
  return addMonths(today, Math.min(Math.max(months, 1), 36));
}
