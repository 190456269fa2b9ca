import type { Action } from './WorkItem';

/** Since when it has stood (ISO). */
export function standsSince({ agreedAt = '', createdAt }: Pick<Action, 'agreedAt' | 'createdAt'>): string {
  return agreedAt === '' ? createdAt : agreedAt;
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
