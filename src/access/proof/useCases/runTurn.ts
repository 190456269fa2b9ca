import type { ProofPorts } from '../ports';
import type { ProofProgress } from '../ProofService';
import type { SiteProof } from '../rules/SiteProof';
import { joinFindings, trialsLeft } from '../rules/SiteProof';
import { trialsOf } from '../rules/trials';
import type { TrialFinding, Turn } from '../rules/trials';

/** What an administrator is shown of others' turns, every page knows from then on. */
export async function openProof({ proof }: Pick<ProofPorts, 'proof'>): Promise<SiteProof> {
  const [findings, mine, left] = await Promise.all([proof.findings(), proof.mine(), proof.listsLeft()]);
  if (left > 0 && mine.includes('administrator')) await proof.adopt();
  return { findings: joinFindings(findings), mine, left };
}

export interface TurnInput {
  readonly turn: Turn;
  readonly onProgress: (progress: ProofProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Trials one after the other, because they change the same lists. Each finding is kept as soon as it is there, so that a
 * page that is closed loses none. A turn that was stopped goes on; else it begins anew, and the administrator's makes the
 * lists anew.
 */
export async function runTurn(ports: ProofPorts, { turn, onProgress, signal }: TurnInput): Promise<SiteProof> {
  const keys = trialsOf(turn);
  const before = await openProof(ports);
  const left = trialsLeft(before, turn);
  const wasStopped = left.length > 0 && left.length < keys.length && before.left > 0;
  if (turn === 'administrator' && !wasStopped) await ports.proof.prepare();
  const first = wasStopped ? keys.length - left.length : 0;
  for (const [index, trial] of keys.slice(first).entries()) {
    if (signal?.aborted === true) break;
    onProgress({ done: first + index, total: keys.length, trial });
    const seen = await ports.runTrial(trial);
    const finding: TrialFinding = { trial, at: ports.now(), ...seen };
    await ports.proof.keep(turn, [finding]);
  }
  return openProof(ports);
}

export async function clearProof(ports: Pick<ProofPorts, 'proof'>): Promise<SiteProof> {
  await ports.proof.clear();
  return openProof(ports);
}
