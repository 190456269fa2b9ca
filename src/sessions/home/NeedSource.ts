import type { PersonKey } from '../../ground/rules/Person';
import type { ListKey } from '../../../sharepoint/lists/ListDefinition';
import type { AcademicYear, Day } from '../../ground/rules/School';
import type { Row } from '../../ground/sharepoint/cells';
import type { Part } from '../../ground/sharepoint/inOneBatch';
import type { SuperviseeRow } from '../rules/SuperviseeRow';
import type { NeedKind, Needs } from './Needs';
import type { HomeRows } from './ports';

/** What Home knows when it looks for what needs somebody. */
export interface NeedsInput {
  readonly rows: HomeRows;
  /** Of the people I supervise, whoever waited longest first. */
  readonly supervisees: readonly SuperviseeRow[];
  readonly myKey: PersonKey;
  /** ISO UTC. */
  readonly now: string;
}

/** How one kind of need is found. */
export interface NeedSource<K extends NeedKind> {
  /**
   * Its place among the others, the lowest first: 10 somebody waits for an answer, 20 late, 30 waits for my signature, 40
   * due, 50 when there is time.
   */
  readonly urgency: number;
  /** What it reads beside Home's own rows; `shards` are those of this year, the last and the next, and of the person's pairs. Goes with Home's first batch and so costs no round trip. */
  readonly reads?: (personKey: PersonKey, today: Day, shards: readonly AcademicYear[]) => readonly Part<unknown>[];
  /** The newest list among them: nothing is asked where Set-up has still to make it. */
  readonly list?: ListKey;
  /** @param answers the rows of each of its reads, in order; none where SharePoint has none for this person. */
  readonly find: (input: NeedsInput, answers: readonly (readonly Row[])[]) => readonly Needs[K][];
}

/** Those that are looked for; a web part that shows none looks for none. */
export type NeedSources = { readonly [K in NeedKind]?: NeedSource<K> };

/** The kinds that are looked for. */
export const kindsOf = (sources: NeedSources): readonly NeedKind[] => Object.keys(sources) as NeedKind[];
