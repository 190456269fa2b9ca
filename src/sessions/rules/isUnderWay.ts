import type { Session } from './Session';

/** Has this session steps left to take, here or in Outlook? Cheap: for the first view. */
export function isUnderWay({ intent, eventStatus }: Pick<Session, 'intent' | 'eventStatus'>): boolean {
  return eventStatus === 'wanted' || (intent ?? '') !== '';
}
