import type { Day } from '../../../ground/rules/School';
import type { CaseNote } from '../../rules/WorkItem';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The same in every browser: the line is pasted into another system and read beside older ones. */
function shortDate(day: Day): string {
  return `${day % 100} ${months[(Math.floor(day / 100) % 100) - 1] ?? ''} ${Math.floor(day / 10_000)}`;
}

/** Staff type `4-017` or `Case 4-017`. */
function bareReference(reference: string): string {
  return reference.trim().replace(/^case\s+/i, '');
}

export function caseLabel(reference: string): string {
  return `Case ${bareReference(reference)}`;
}

/** Without the line breaks and the full stop it may have been typed with. */
function clause(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '');
}

export interface FileLineInput {
  /** Where it was agreed; "Supervision" where left out. */
  readonly what?: string;
  readonly day: Day;
  /** As agreed, e.g. "Ask early help for a written update". */
  readonly decision: string;
  /** What follows "because"; empty leaves it out. */
  readonly why: string;
  /** A member of staff, e.g. `P Nair` (see shortNameOf). */
  readonly who: string;
  readonly byDay: Day | undefined;
  readonly reference: string;
}

/** One line for the child's own file: decision, why, who, when, reference. Empty while nothing was decided. */
export function fileLineOf({ what = 'Supervision', day, decision, why, who, byDay, reference }: FileLineInput): string {
  const decided = clause(decision);
  if (decided === '') return '';
  const because = clause(why).replace(/^because\s+/i, '');
  const duty = [clause(who), byDay === undefined ? '' : `by ${shortDate(byDay)}`]
    .filter((part) => part !== '')
    .join(', ');
  return [
    `${what} ${shortDate(day)}, agreed: ${decided}${because === '' ? '' : `, because ${because}`}.`,
    duty === '' ? '' : `${duty.charAt(0).toUpperCase()}${duty.slice(1)}.`,
    reference.trim() === '' ? '' : `Ref ${bareReference(reference)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Decisions that are not yet both on the child's file and on the chronology, oldest first. */
export function notOnFile(cases: readonly CaseNote[]): readonly CaseNote[] {
  return cases
    .filter((one) => !(one.onFile && one.onChronology) && (one.fileLine.trim() !== '' || one.stages.plan.trim() !== ''))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.itemId - b.itemId);
}
