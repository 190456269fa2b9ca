import { trialsOf } from '../../src/access/proof/rules/trials';
import type { TrialFinding, TrialKey, TrialResult, Turn } from '../../src/access/proof/rules/trials';

/** What a whole turn found, a second for each trial from a time on; all of it holds unless said otherwise. */
export const turnFindings = (
  turn: Turn,
  from: string,
  results: Readonly<Partial<Record<TrialKey, TrialResult>>> = {},
): readonly TrialFinding[] =>
  trialsOf(turn).map((trial, second) => ({
    trial,
    result: results[trial] ?? 'holds',
    at: new Date(Date.parse(from) + second * 1000).toISOString(),
    seen: '',
  }));
