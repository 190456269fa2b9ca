import type { AgendaAddition } from './WorkItem';

/** Still to be talked about: not taken back, and not talked about in any session. */
export function isRaised({ text, talkedIn = '' }: Pick<AgendaAddition, 'text' | 'talkedIn'>): boolean {
  return text.trim() !== '' && talkedIn === '';
}
