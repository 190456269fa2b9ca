import type { AccessPlan, PlanChange, PlanLine } from './accessPlan';

const order: readonly PlanChange[] = ['gains', 'loses', 'keeps'];

/** What becomes of one person over several changes; gaining anywhere is said first. */
function mergedLine(lines: readonly PlanLine[]): PlanLine[] {
  const [first] = lines;
  if (first === undefined) return [];
  const change = order.find((one) => lines.some((line) => line.change === one)) ?? first.change;
  return [{ who: first.who, change, parts: lines.flatMap(({ parts }) => parts) }];
}

/** Several plans as one picture: each person once, with all that becomes of them. Undefined where there is none. */
export function mergedPlan(plans: readonly AccessPlan[]): AccessPlan | undefined {
  const [first] = plans;
  if (first === undefined) return undefined;
  const lines = plans.flatMap((plan) => plan.lines);
  const refs = [...new Set(lines.map(({ who }) => who.ref))];
  const merged = refs.flatMap((ref) => mergedLine(lines.filter(({ who }) => who.ref === ref)));
  return {
    ...first,
    lines: order.flatMap((change) => merged.filter((line) => line.change === change)),
    keepers: { ...first.keepers, parts: plans.flatMap(({ keepers }) => keepers.parts) },
    rights: plans.every(({ rights }) => rights === 'read') ? 'read' : 'notRead',
    places: plans.reduce((sum, { places }) => sum + places, 0),
    print: plans.map(({ print }) => print).join('\n'),
  };
}
