import type { Issue } from '../../../ground/rules/Issue';
import type { PersonKey } from '../../../ground/rules/Person';
import type { Session } from '../../rules/Session';
import type { Action, CaseNote, Note } from '../../rules/WorkItem';

export interface FinishDraft {
  readonly session: Pick<Session, 'status' | 'startsAt' | 'supervisorKey'>;
  readonly notes: readonly Pick<Note, 'text'>[];
  readonly cases: readonly Pick<CaseNote, 'stages'>[];
  readonly actions: readonly Pick<Action, 'text' | 'status'>[];
  /** ISO UTC of the next session, booked already or chosen now; empty when neither. */
  readonly nextStartsAt: string;
}

/**
 * What stops a record from being sent to sign. Only its supervisor finishes it; the next date is the agenda's last
 * item.
 */
export function checkFinish(
  draft: FinishDraft,
  context: { readonly now: string | Date; readonly meKey?: PersonKey },
): Issue[] {
  const { session, notes, cases, actions, nextStartsAt } = draft;
  const issues: Issue[] = [];
  if (context.meKey !== undefined && context.meKey !== session.supervisorKey)
    issues.push({ code: 'notYourRecord', field: '' });
  if (session.status === 'sealed') issues.push({ code: 'alreadySealed', field: '' });
  const written =
    notes.some((note) => note.text.trim() !== '') ||
    cases.some((one) => Object.values(one.stages).some((text) => text.trim() !== '')) ||
    actions.some((action) => action.status !== 'dropped' && action.text.trim() !== '');
  if (!written) issues.push({ code: 'nothingWritten', field: '' });
  const earliest = Math.max(new Date(context.now).getTime(), Date.parse(session.startsAt));
  const code = wrongNextDate(nextStartsAt, earliest);
  if (code) issues.push({ code, field: 'nextStartsAt' });
  return issues;
}

/** `earliest` in milliseconds since 1970; the next session begins after it. */
function wrongNextDate(
  nextStartsAt: string,
  earliest: number,
): 'nextDateMissing' | 'notADate' | 'dateInPast' | undefined {
  if (nextStartsAt === '') return 'nextDateMissing';
  const next = Date.parse(nextStartsAt);
  if (Number.isNaN(next)) return 'notADate';
  return next <= earliest ? 'dateInPast' : undefined;
}
