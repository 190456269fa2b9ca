import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { Pair } from '../../people/rules/Pair';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import type { WorkItem } from '../rules/WorkItem';
import type { CatalogueReader } from '../../ground/ports';
import type { Row } from '../../ground/sharepoint/cells';
import type { NeedKind } from './Needs';
import type { PairYears } from '../../people/ports';

/** A row of a kind whose words Home does not read. */
export interface UnreadItem {
  readonly pairKey: string;
  readonly row: Row;
}

export interface HomeRows {
  /** Undefined for somebody who is on the site but not in the People list. */
  readonly me: Person | undefined;
  readonly catalogue: TrustCatalogue;
  /** Pairs in which I am supervised; pairs in which I supervise. */
  readonly supervisedIn: readonly Pair[];
  readonly supervises: readonly Pair[];
  /** All pairs of mine, ended ones too: SharePoint has a folder for me in their years' lists, and in no other. */
  readonly pairYears: readonly PairYears[];
  /** The other people of those pairs, for their names, roles and schools. */
  readonly people: readonly Person[];
  /**
   * Sessions of mine from six weeks ago on that are not cancelled (or are, with steps still to take: an intent, or
   * eventStatus wanted), by start.
   */
  readonly sessions: readonly Session[];
  /** My open actions, and additions and requests of the pairs' coming sessions. */
  readonly work: readonly WorkItem[];
  /** Of my pairs' folders: what Home found and does not read. */
  readonly unread: readonly UnreadItem[];
  /** The signed-in person is in the Oversight group. */
  readonly oversees: boolean;
  /** … in the Record Keepers group. */
  readonly keeps: boolean;
  /** Pairs, sessions and work of mine that cannot be read; not among the above, but for sessions. */
  readonly unknown: number;
  /** A newer version has set the site up: it may have written them. */
  readonly newer: boolean;
  /** What the kinds of need read beside: rows of each of their reads, in order. */
  readonly answers: { readonly [K in NeedKind]?: readonly (readonly Row[])[] };
}
/**
 * First view of the Hub: at most two round trips cold, one warm (reference data and pair keys kept in memory and
 * sessionStorage, never words).
 */
export interface HomeReader extends CatalogueReader {
  read(personKey: PersonKey, today: Day): Promise<HomeRows>;
  /** The person's pairs and their years alone, from memory or a reading under way when there is one. */
  pairYears(personKey: PersonKey): Promise<readonly PairYears[]>;
  /** The same as far as it is remembered: nothing is asked for it. */
  knownYears(personKey: PersonKey): Promise<readonly PairYears[]>;
  /** The signed-in person is in the Record Keepers group, as SharePoint says. */
  keeps(): Promise<boolean>;
}

export interface HomePorts {
  readonly home: HomeReader;
}
