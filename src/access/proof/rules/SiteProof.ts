import { isTrial, newestFindings, trialResults, trials, trialsOf, turns } from './trials';
import type { TrialFinding, TrialKey, TrialResult, Turn } from './trials';

/** The proof of a site as it stands. */
export interface SiteProof {
  /** The newest finding of each trial that was run. */
  readonly findings: readonly TrialFinding[];
  /** Turns the asking person may take. */
  readonly mine: readonly Turn[];
  /** Lists of the proof that are still on the site. */
  readonly left: number;
}

/** In the order in which they are told: what does not hold first. */
export const proofStates = ['doesNot', 'notEstablished', 'waits', 'holds'] as const satisfies readonly (
  | TrialResult
  | 'waits'
)[];
export type ProofState = (typeof proofStates)[number];

/**
 * Trials of a turn that are still to be run. They are run in order, so a finding older than the one before it is of an
 * earlier run, and the newer one was stopped there.
 */
export function trialsLeft({ findings }: Pick<SiteProof, 'findings'>, turn: Turn): readonly TrialKey[] {
  const keys = trialsOf(turn);
  let before = '';
  for (const [index, key] of keys.entries()) {
    const at = findings.find(({ trial }) => trial === key)?.at;
    if (at === undefined || at < before) return keys.slice(index);
    before = at;
  }
  return [];
}

/** When a turn was last over; undefined while it is to come, or was stopped. */
export function doneAt(proof: Pick<SiteProof, 'findings'>, turn: Turn): string | undefined {
  if (trialsLeft(proof, turn).length > 0) return undefined;
  const last = trialsOf(turn).slice(-1)[0];
  return proof.findings.find(({ trial }) => trial === last)?.at;
}

export const turnOf = (key: TrialFinding['trial']): Turn =>
  trials.find((trial) => trial.key === key)?.turn ?? 'administrator';

/** The turn that comes next; undefined when all three are over. */
export const nextTurn = (proof: Pick<SiteProof, 'findings'>): Turn | undefined =>
  turns.find((turn) => doneAt(proof, turn) === undefined);

export interface TrialRow {
  readonly trial: TrialKey;
  readonly turn: Turn;
  readonly state: ProofState;
  readonly seen: string;
}

/** Every trial with how it stands, what does not hold first. */
export function trialRows({ findings }: Pick<SiteProof, 'findings'>): readonly TrialRow[] {
  return trials
    .map(({ key, turn }) => {
      const found = findings.find(({ trial }) => trial === key);
      return { trial: key, turn, state: found?.result ?? ('waits' as const), seen: found?.seen ?? '' };
    })
    .sort((a, b) => proofStates.indexOf(a.state) - proofStates.indexOf(b.state));
}

/** What a finding is kept as: one line without names or words. Undefined for anything else. */
export function findingIn(text: string): TrialFinding | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { trial, result, at, seen } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const known = trialResults.find((one) => one === result);
  if (typeof trial !== 'string' || !isTrial(trial) || known === undefined) return undefined;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof seen !== 'string') return undefined;
  return { trial, result: known, at, seen: seen.slice(0, 40) };
}

export const joinFindings = (...all: readonly (readonly TrialFinding[])[]): readonly TrialFinding[] =>
  newestFindings(all.flat());

/** The file a trust keeps and may send: results, times and the version, nothing about anybody. */
export function proofText({ findings }: Pick<SiteProof, 'findings'>, version: string): string {
  const settles = new Map<string, readonly string[]>(trials.map(({ key, settles: probes }) => [key, probes]));
  return JSON.stringify(
    {
      product: 'Supervision Hub',
      version,
      findings: findings.map((one) => ({ ...one, settles: settles.get(one.trial) })),
    },
    undefined,
    2,
  );
}
