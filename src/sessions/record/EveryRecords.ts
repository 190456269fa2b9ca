import type { AcademicYear } from '../../ground/rules/School';
import type { RecordLook } from '../../records/rules/RecordLook';
import type { Session } from '../rules/Session';

/** What a record keeper looks for among all records. */
export interface EveryRecordQuestion {
  /** A part of a name; empty for everybody. */
  readonly person: string;
  /** Empty for every kind. */
  readonly offerKey: string;
  readonly year: AcademicYear | undefined;
  readonly signed: 'any' | 'unsigned' | 'signed';
  /** Where the page before ended. */
  readonly from: EveryRecords['more'];
}

export interface EveryRecords {
  readonly years: readonly AcademicYear[];
  readonly year: AcademicYear;
  readonly rows: readonly EveryRecordRow[];
  /** There may be more from here on. */
  readonly more?: { readonly shard: AcademicYear; readonly before: number | undefined } | undefined;
  /** Whom the name fits; none where no name was given. */
  readonly people: readonly string[];
  /** The name fits so many that nothing was looked for. */
  readonly tooMany?: true;
}

export interface EveryRecordRow {
  readonly session: Session;
  readonly offerTitle: string;
  readonly supervisor: string;
  readonly supervised: readonly string[];
  /** Days past the trust's day for signing; none where it is in time or signed. */
  readonly daysLate?: number | undefined;
  /** Whose signature is missing, as far as the register says. */
  readonly toSign:
    | { readonly kind: 'nobody' | 'supervisor' | 'group' }
    | { readonly kind: 'person'; readonly name: string };
  readonly looks: readonly RecordLook[];
}
