import type { CadenceUnit } from '../ground/rules/Catalogue';
import type { PersonKey } from '../ground/rules/Person';
import type { Day, AcademicYear } from '../ground/rules/School';
import type { AccessFinding, AccessReport, AccessRun } from './rules/AccessReport';
import type { AccessSnapshot } from '../records/rules/SealedRecord';

/** Who can read what, looked at and put right by record keepers. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface AccessService {
  /** For record keepers: reads the pair's real permissions and keeps a dated snapshot that the pair can read. */
  checkAccess(input: {
    readonly pairKey: string;
    readonly shard: AcademicYear;
    readonly key: string;
  }): Promise<AccessSnapshot>;
  /**
   * For record keepers: every list and every folder against the model, with a new snapshot for each open pair. Changes
   * no permission.
   */
  checkEveryFolder(run: AccessRun): Promise<AccessReport>;
  /**
   * For record keepers: puts right what may be put right from here; answers the keys of the findings that are done.
   * Safe to repeat.
   */
  repairAccess(findings: readonly AccessFinding[], onProgress: AccessRun['onProgress']): Promise<readonly string[]>;
}

export interface PairDraft {
  /** Random; made when the form opened. Sending it again goes on where it stopped. */
  readonly pairKey: string;
  readonly supervisorKey: PersonKey;
  readonly superviseeKeys: readonly PersonKey[];
  readonly offerKey: string;
  /** Agreed rhythm, or empty for the offer's own. */
  readonly cadence: '' | CadenceUnit;
  readonly firstDay: Day | undefined;
}
