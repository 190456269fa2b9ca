import type { SetUpProgress, SetUpReport } from './SetUpService';

/** Set-up and self-check, for an administrator. */
export interface SetUpPorts {
  check(): Promise<SetUpReport>;
  run(input: {
    readonly onProgress: (progress: SetUpProgress) => void;
    readonly signal?: AbortSignal;
  }): Promise<SetUpReport>;
}
