import type { ProofPorts } from '../ports';
import type { ProofProgress } from '../ProofService';
import type { SiteProof } from '../rules/SiteProof';
import { joinFindings } from '../rules/SiteProof';
import { trialsOf } from '../rules/trials';
import type { TrialFinding, Turn } from '../rules/trials';

export async function openProof({ proof }: Pick<ProofPorts, 'proof'>): Promise<SiteProof> {
  const [findings, mine, left] = await Promise.all([proof.findings(), proof.mine(), proof.listsLeft()]);
  return { findings: joinFindings(findings), mine, left };
}

export interface TurnInput {
  readonly turn: Turn;
  readonly onProgress: (progress: ProofProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Trials one after the other, because they change the same lists. The administrator's turn makes the lists anew. Each
 * finding is kept as soon as it is there, so that a page that is closed loses none.
 */
export async function runTurn(ports: ProofPorts, { turn, onProgress, signal }: TurnInput): Promise<SiteProof> {
  if (turn === 'administrator') await ports.proof.prepare();
  const keys = trialsOf(turn);
  for (const [done, trial] of keys.entries()) {
    if (signal?.aborted === true) break;
    onProgress({ done, total: keys.length, trial });
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
