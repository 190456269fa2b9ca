import type { Role } from '../ground/rules/Catalogue';
import type { Outcome } from '../ground/rules/Issue';
import type { Person } from '../ground/rules/Person';
import type { Day, School } from '../ground/rules/School';
import type { PoliciesFor } from './rules/policiesFor';
import type { LibraryFile, PolicyDocument, PolicyReading, Registration } from './rules/PolicyDocument';
import type { ReaderCount, ReaderRow } from './rules/readers';

/** The trust's policies: what is in force, who keeps it, and who has read it. Each may reject with a ServiceError. */
export interface LibraryService {
  /** What is in force for the signed-in person. */
  openPolicies(): Promise<PoliciesView>;
  /** All files, for whoever keeps the register. Rejects with `forbidden` for everybody else. */
  openPolicyDesk(): Promise<PolicyDesk>;
  /** Writes the register of a file. Safe to repeat with the same keys. */
  registerDocument(draft: RegistrationDraft): Promise<Outcome<PolicyDocument>>;
  /** Signs the edition that was shown. Safe to repeat with the same key. */
  signReading(signing: Signing): Promise<Outcome<PolicyReading>>;
  /** For trust leads: who has read an edition, by school and role. */
  openReaders(documentKey: string): Promise<ReadersView>;
}

/** What of the library is the signed-in person's; documents for others only where they keep it. */
export interface PoliciesView extends PoliciesFor {
  readonly today: Day;
  readonly me: Person | undefined;
  /** Documents and readings that cannot be read; left out. */
  readonly unknown: number;
  /** False where Set-up has still to make the library. */
  readonly isThere: boolean;
  /** SharePoint lets me change what is in the library. */
  readonly mayKeep: boolean;
}

export interface PolicyDesk {
  readonly today: Day;
  /** Server-relative, where SharePoint shows the library itself. */
  readonly libraryPath: string;
  readonly documents: readonly PolicyDocument[];
  readonly unknown: readonly LibraryFile[];
  readonly unregistered: readonly LibraryFile[];
  readonly roles: readonly Role[];
  readonly schools: readonly School[];
}

export interface RegistrationDraft {
  readonly file: LibraryFile;
  /** Of the document; made once for a file that is not registered. */
  readonly key: string;
  /** Made anew for a new edition: everybody is asked to read it again. */
  readonly editionKey: string;
  readonly registration: Registration;
}

export interface Signing {
  /** Made once, so that pressing twice signs once. */
  readonly key: string;
  readonly documentKey: string;
  readonly editionKey: string;
}

export interface ReadersView {
  readonly today: Day;
  readonly document: PolicyDocument;
  /** Whom it is for, by name; who has still to sign first. */
  readonly rows: readonly ReaderRow[];
  readonly bySchool: readonly {
    readonly school: School;
    readonly all: ReaderCount;
    readonly byRole: readonly ReaderCount[];
  }[];
  readonly roles: readonly Role[];
  /** Signatures of people whom it is not for, or who are not listed; not counted above. */
  readonly others: number;
  readonly unknown: number;
  /** False where SharePoint shows me my own alone: then nothing is counted. */
  readonly isLifted: boolean;
}
