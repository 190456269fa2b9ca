import type { SiteProof } from './rules/SiteProof';
import type { TrialKey, Turn } from './rules/trials';

/** “Prove this site”: harmless trials of what the Hub stands on. Each may reject with a ServiceError. */
export interface ProofService {
  openProof(): Promise<SiteProof>;
  /**
   * Runs one's own turn, trial after trial. May be stopped: what was found stays, and running again goes on with the
   * first trial that is left. A turn that is over begins anew.
   */
  runTurn(input: {
    readonly turn: Turn;
    readonly onProgress: (progress: ProofProgress) => void;
    readonly signal?: AbortSignal;
  }): Promise<SiteProof>;
  /** For administrators: takes away the lists that were made. */
  clearProof(): Promise<SiteProof>;
  /** Web address of the Hub's own page, to which a place's address is added. */
  hubPage(): string;
  /** A file to keep or send: no names, no addresses, no words. */
  proofFile(proof: SiteProof): { readonly name: string; readonly text: string };
}

export interface ProofProgress {
  readonly done: number;
  readonly total: number;
  readonly trial: TrialKey;
}
