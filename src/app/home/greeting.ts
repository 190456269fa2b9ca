import { afternoonFrom, eveningFrom } from '../../sessions/home/rules/partsOfDay';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** From minutes after midnight in the trust's zone. */
export function partOfDay(minutes: number): PartOfDay {
  if (minutes < afternoonFrom) return 'morning';
  return minutes < eveningFrom ? 'afternoon' : 'evening';
}
