import type { Plant } from './plants';

/** Of new rows so many stand in one world, and of changed ones at most one of each row. */
const most = 40;

/**
 * Plants that may stand in one world without hiding each other: of one person and one pair. New rows that bear a key of
 * their own are dealt out, so that the values of one column stand in different worlds and do not meet a limit together;
 * changes of what stands share a world where they touch different rows; the rest stands alone. Always the same groups of
 * the same plants.
 */
export function plantedTogether(plants: readonly Plant[]): readonly (readonly Plant[])[] {
  const alone = plants.filter(({ touches }) => touches === undefined);
  const shared = new Map<string, Plant[]>();
  for (const plant of plants) {
    if (plant.touches === undefined) continue;
    const whose = `${plant.by} ${plant.of?.pairKey ?? ''}`;
    shared.set(whose, [...(shared.get(whose) ?? []), plant]);
  }
  const together = [...shared.values()].flatMap((mine) => [
    ...dealtOut(mine.filter((plant) => plant.touches?.length === 0)),
    ...oneOfEachRow(mine.filter((plant) => plant.touches?.length !== 0)),
  ]);
  return [...together, ...alone.map((plant) => [plant])];
}

function dealtOut(plants: readonly Plant[]): readonly (readonly Plant[])[] {
  const count = Math.ceil(plants.length / most);
  return Array.from({ length: count }, (_, group) => plants.filter((_plant, index) => index % count === group));
}

function oneOfEachRow(plants: readonly Plant[]): readonly (readonly Plant[])[] {
  const groups: { readonly plants: Plant[]; readonly touched: Set<string> }[] = [];
  for (const plant of plants) {
    const touches = plant.touches ?? [];
    const fits = groups.find(({ touched }) => !touches.some((one) => touched.has(one)));
    if (fits === undefined) {
      groups.push({ plants: [plant], touched: new Set(touches) });
      continue;
    }
    fits.plants.push(plant);
    for (const one of touches) fits.touched.add(one);
  }
  return groups.map((group) => group.plants);
}
