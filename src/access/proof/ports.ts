import type { TrialFinding, TrialKey, Turn } from './rules/trials';

/** What is kept of a proof, and the lists it runs on. */
export interface ProofStore {
  /** Turns the asking person may take, from who they are on the site. */
  mine(): Promise<readonly Turn[]>;
  /** Findings of administrators, whom nobody weaker can overwrite, and of keepers and staff as SharePoint stamped them. */
  findings(): Promise<readonly TrialFinding[]>;
  /** How many of the proof's lists are on the site. */
  listsLeft(): Promise<number>;
  /** For administrators: makes the lists anew. */
  prepare(): Promise<void>;
  /** Keeps findings of one's own turn. */
  keep(turn: Turn, findings: readonly TrialFinding[]): Promise<void>;
  /** For administrators: keeps what others found, so that every page knows what does not hold. */
  adopt(): Promise<void>;
  /** The same, and then takes the lists away. */
  clear(): Promise<void>;
}

export interface ProofPorts {
  readonly proof: ProofStore;
  /** Runs one trial as the asking person. A failure of the world is `notEstablished`, never thrown. */
  readonly runTrial: (key: TrialKey) => Promise<Pick<TrialFinding, 'result' | 'seen'>>;
  readonly now: () => string;
}
