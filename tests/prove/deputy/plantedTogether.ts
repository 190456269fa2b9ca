import type { Plant } from './plants';

/** Of these, and not of more, is found out one by one which of them did harm. */
const most = 12;

/**
 * Plants that may stand in one world without hiding each other: of one person and one pair, none of which touches what
 * another touches. Always the same groups of the same plants.
 */
export function plantedTogether(plants: readonly Plant[]): readonly (readonly Plant[])[] {
  const groups: Plant[][] = [];
  const open = new Map<string, { readonly plants: Plant[]; readonly touched: Set<string> }[]>();
  for (const plant of plants) {
    const { by, of, touches } = plant;
    const whose = `${by} ${of?.pairKey ?? ''}`;
    const mine = open.get(whose) ?? [];
    open.set(whose, mine);
    const fits =
      touches === undefined ? undefined : mine.find(({ touched }) => !touches.some((one) => touched.has(one)));
    if (fits === undefined) {
      const group = [plant];
      groups.push(group);
      if (touches !== undefined) mine.push({ plants: group, touched: new Set(touches) });
      continue;
    }
    fits.plants.push(plant);
    for (const one of touches ?? []) fits.touched.add(one);
    if (fits.plants.length === most) mine.splice(mine.indexOf(fits), 1);
  }
  return groups;
}
