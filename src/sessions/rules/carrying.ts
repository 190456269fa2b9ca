import type { Action } from './WorkItem';

/** An action carried this often without change has drifted. */
export const driftsAt = 3;

export function timesCarried(action: Pick<Action, 'carried'>): number {
  return action.carried.length;
}

/** Since when it has stood (ISO). */
export function standsSince({ agreedAt = '', createdAt }: Pick<Action, 'agreedAt' | 'createdAt'>): string {
  return agreedAt === '' ? createdAt : agreedAt;
}

export function isDrifting(action: Pick<Action, 'carried'>): boolean {
  return timesCarried(action) >= driftsAt;
}

/** What was carried most often first, then what is due soonest; without a date last. */
export function byDrift(a: Action, b: Action): number {
  return (
    Number(isDrifting(b)) - Number(isDrifting(a)) ||
    timesCarried(b) - timesCarried(a) ||
    (a.dueDay ?? Number.MAX_SAFE_INTEGER) - (b.dueDay ?? Number.MAX_SAFE_INTEGER) ||
    a.itemId - b.itemId
  );
}

/**
 * The open actions that this session newly carries, each with the session added. Safe to repeat: what is carried
 * already is left out.
 */
export function carriedInto(actions: readonly Action[], sessionKey: string): readonly Action[] {
  return actions
    .filter(
      (action) => action.status === 'open' && action.sessionKey !== sessionKey && !action.carried.includes(sessionKey),
    )
    .map((action) => ({ ...action, carried: [...action.carried, sessionKey] }));
}

/**
 * Other words or another owner make it a new promise. A later date alone does not: moving the date is how drift looks.
 */
export function carriedAfterChange(
  before: Pick<Action, 'carried' | 'text' | 'ownerKey'>,
  after: Pick<Action, 'text' | 'ownerKey'>,
): readonly string[] {
  return before.text.trim() === after.text.trim() && before.ownerKey === after.ownerKey ? before.carried : [];
}
