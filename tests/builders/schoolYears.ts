import type { Day, HalfTerm, SchoolYear } from '../../src/ground/rules/School';
import { halfTermNames } from '../../src/ground/rules/School';

function yearOf(schoolKey: string, spans: readonly (readonly [Day, Day])[], closures: readonly Day[]): SchoolYear {
  const halfTerms = halfTermNames.map((name, index): HalfTerm => {
    const [firstDay = 0, lastDay = 0] = spans[index] ?? [];
    return { name, firstDay, lastDay };
  });
  return { schoolKey, year: '2026-27', halfTerms, closures };
}

export const ottersby = yearOf(
  'ottersby',
  [
    [20260903, 20261023],
    [20261102, 20261218],
    [20270105, 20270212],
    [20270222, 20270326],
    [20270412, 20270528],
    [20270607, 20270720],
  ],
  [20270503],
);

/** Breaks up a week earlier in autumn and is closed on some days of its own. */
export const quillbrook = yearOf(
  'quillbrook',
  [
    [20260902, 20261016],
    [20261026, 20261211],
    [20270104, 20270205],
    [20270215, 20270325],
    [20270412, 20270521],
    [20270601, 20270716],
  ],
  [20261127, 20270503, 20270621],
);
