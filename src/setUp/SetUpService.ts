/** What the site must contain. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface SetUpService {
  checkSetUp(): Promise<SetUpReport>;
  /** Safe to run twice, safe to stop (signal) and run again. */
  runSetUp(input: {
    readonly onProgress: (progress: SetUpProgress) => void;
    readonly signal?: AbortSignal;
  }): Promise<SetUpReport>;
}

export interface SetUpProgress {
  readonly done: number;
  readonly total: number;
  readonly step: SetUpStep;
}
/** Neutral facts for a sentence: what kind of thing, and its name. */
export interface SetUpStep {
  readonly kind: 'level' | 'group' | 'list' | 'column' | 'index' | 'permission' | 'content' | 'setting';
  readonly name: string;
  readonly list?: string;
  /** Of permissions: who holds what nobody planned, and who lacks what was planned, each with the level's name. */
  readonly tooMuch?: readonly string[];
  readonly tooLittle?: readonly string[];
}
export interface SetUpFinding extends SetUpStep {
  readonly problem: 'missing' | 'different' | 'tooOpen' | 'notGranted' | 'empty' | 'newer';
  readonly repairable: boolean;
}
export interface SetUpReport {
  readonly checkedAt: string;
  readonly version: number;
  readonly findings: readonly (SetUpFinding | ConsentFinding)[];
  readonly ready: readonly SetUpStep[];
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
}
export interface ConsentFinding {
  readonly kind: 'consent';
  readonly name: string;
  readonly problem: 'notGranted';
  readonly repairable: false;
}
