import type { Action } from './WorkItem';

/** An action carried this often without change has drifted. */
export const driftsAt = 3;

export function timesCarried(action: Pick<Action, 'carried'>): number {
  return action.carried.length;
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
