/** The halves of a permission level's mask, as decimal text, as REST writes them. */
export interface LevelMask {
  readonly high: string;
  readonly low: string;
}

// add, edit, delete, approve; erase versions; override list behaviours (256: reads own-items lists whole); manage lists;
// pages, themes, style sheets; sub-sites; groups; permissions; the web itself
const lowBeyondReading = [
  2, 4, 8, 16, 128, 256, 2048, 0x40000, 0x80000, 0x100000, 0x800000, 0x1000000, 0x2000000, 0x40000000,
].reduce((all, bit) => all | bit, 0);
const enumeratePermissions = 0x40000000;

/** A level that lets somebody change something of the site, or see who holds what on it. */
export function mayMoreThanRead({ high, low }: LevelMask): boolean {
  return (Number(low) & lowBeyondReading) !== 0 || (Number(high) & enumeratePermissions) !== 0;
}

export const sameMask = (one: LevelMask, other: LevelMask): boolean => one.high === other.high && one.low === other.low;
