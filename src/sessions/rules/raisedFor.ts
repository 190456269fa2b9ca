import type { Session } from './Session';
import { isComing } from './Session';
import { isRaised } from './raised';
import type { AgendaAddition } from './WorkItem';

/**
 * What stands to be raised in this session: what was added to it, what was talked about in it, and what an earlier one
 * left open, be it that it was held, cancelled or never took place.
 */
export function raisedFor(
  session: Session,
  additions: readonly AgendaAddition[],
  sessions: readonly Session[],
): readonly AgendaAddition[] {
  const over = session.status === 'sealed' || session.status === 'signing';
  const leftOpen = (addition: AgendaAddition): boolean => {
    if (over || !isRaised(addition)) return false;
    const its = sessions.find(({ key }) => key === addition.sessionKey);
    return its === undefined || !isComing(its) || its.startsAt < session.startsAt;
  };
  return additions.filter(
    (addition) =>
      addition.text.trim() !== '' &&
      (addition.talkedIn === session.key ||
        (addition.sessionKey === session.key && (addition.talkedIn ?? '') === '') ||
        leftOpen(addition)),
  );
}

/** What was not talked about in this session goes on to the next, with its author, its day and how often it was carried. */
export function carriedOn(
  raised: readonly AgendaAddition[],
  sessionKey: string,
  nextKey: string,
): readonly AgendaAddition[] {
  return raised
    .filter((addition) => isRaised(addition) && !(addition.carried ?? []).includes(sessionKey))
    .map((addition) => ({
      ...addition,
      sessionKey: nextKey,
      carried: [...(addition.carried ?? []), sessionKey],
    }));
}
