export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** From minutes after midnight in the trust's zone. */
export function partOfDay(minutes: number): PartOfDay {
  if (minutes < 12 * 60) return 'morning';
  return minutes < 17 * 60 ? 'afternoon' : 'evening';
}
