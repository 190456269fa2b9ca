import type { PersonKey } from '../ground/rules/Person';
import type { Colleague, LibraryFile, PolicyDocument, PolicyReading, Registration } from './rules/PolicyDocument';

export interface FoundDocuments {
  readonly documents: readonly PolicyDocument[];
  /** Registered files whose register this version cannot read; left out. */
  readonly unknown: readonly LibraryFile[];
  /** Files that nobody has registered, and copies of a registered one, which brought its key with them. */
  readonly unregistered: readonly LibraryFile[];
}

export interface FoundReadings {
  readonly readings: readonly PolicyReading[];
  readonly unknown: number;
}

/** Readings of an edition by school, as a trust lead is shown them. */
export interface CountedReadings extends FoundReadings {
  /** False where SharePoint shows the asking person their own alone: then nothing can be counted. */
  readonly isLifted: boolean;
}

/** The library and who has read what. Each rejects with a ServiceError. */
export interface LibraryStore {
  /** Server-relative, where SharePoint shows the library itself. */
  readonly path: string;
  /** False where Set-up has still to make them. */
  isThere(): Promise<boolean>;
  documents(): Promise<FoundDocuments>;
  /** Whether SharePoint lets the asking person change what is in the library. */
  mayKeep(): Promise<boolean>;
  /**
   * Writes the register of a file under this key. Rejects with `conflict` where somebody changed the file or its register
   * since it was read. Safe to repeat.
   */
  register(file: LibraryFile, key: string, editionKey: string, registration: Registration): Promise<PolicyDocument>;
  /** The signed-in person, as the list of people has them; undefined for whoever is not listed. */
  me(): Promise<Colleague | undefined>;
  /** Everybody in the list of people. */
  colleagues(): Promise<readonly Colleague[]>;
  /** The signed-in person's own. */
  ownReadings(): Promise<FoundReadings>;
  /** For trust leads: of these shelves. */
  readingsOn(shelves: readonly string[]): Promise<CountedReadings>;
  /** Directory object ids of who signed these, by the site's user id; none for an account that the site lost. */
  accountsOf(readings: readonly PolicyReading[]): Promise<ReadonlyMap<number, PersonKey>>;
  /** Safe to repeat: one for each key. */
  addReading(reading: Pick<PolicyReading, 'key' | 'editionKey'> & { readonly shelf: string }): Promise<PolicyReading>;
}

/** What the web part reads, in one request; undefined where Set-up has still to make the library. */
export interface PolicyPartPorts {
  readonly read: (personKey: PersonKey) => Promise<
    | {
        readonly documents: readonly PolicyDocument[];
        readonly readings: readonly PolicyReading[];
        readonly person: Colleague | undefined;
        readonly unknown: number;
      }
    | undefined
  >;
}

export interface LibraryPorts {
  readonly library: LibraryStore;
}
