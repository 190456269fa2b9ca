import type { ColumnTable } from './ColumnRow';

/** A column as Set-up makes it; see ColumnRow. Dates are kept as ISO text plus a yyyymmdd number. */
export interface ColumnDefinition {
  readonly name: string;
  readonly type: 'text' | 'note' | 'number' | 'boolean' | 'person';
  readonly indexed?: true;
  readonly unique?: true;
  readonly since?: number;
}

/** Who holds which level on a list, beyond what the site gives. */
export interface Grant {
  readonly group: GroupKey;
  readonly level: LevelKey;
}

/**
 * reference: rights of its own, never the site's: the groups of its grants, and the site's own Owners group.
 * register: dates, states, counts and keys; one folder per pair, oversight reads.
 * confidential: words; one folder per pair, only the pair and the record keepers.
 * personal: one item for each person. The list shows everybody only what they wrote (ReadSecurity and WriteSecurity 2),
 * because a folder
 * of one's own could only be made by somebody who can open all of them. SharePoint excepts whoever administers the
 * list, and no group
 * of ours does but those on duty, for what was asked of them:
 * https://learn.microsoft.com/openspecs/sharepoint_protocols/ms-wsscaml/bf869a72-d417-448e-9b46-805094c1395a
 */
export type ListScope = 'reference' | 'register' | 'confidential' | 'personal';

/** What of a list every page needs: where it stands. The rest of it is loaded where it is made, checked or repaired. */
export interface ListName {
  /** Title without the shard; a sharded list's title is `${title} 2026-27`. */
  readonly title: string;
  /** Last part of its URL without the shard: Lists/<path>, sharded Lists/<path>202627. */
  readonly path: string;
  /** As a column's: to a site whose Set-up was not run since, the list holds nothing. */
  readonly since?: number;
  /** One list per academic year. */
  readonly sharded: boolean;
  /** One list for all years, and where it fills up a next one, told apart by a letter (see Scope). */
  readonly lettered?: true;
}

export interface ListDefinition extends ListName {
  readonly key: ListKey;
  readonly scope: ListScope;
  /** A document library: its items are files, and it stands beside the lists, at the site's own address. */
  readonly library?: true;
  /** What the pair's own people hold on their folder. */
  readonly pairLevel?: LevelKey;
  /** What they keep of it once the pair has ended; without one the folder is closed to them then. */
  readonly formerLevel?: LevelKey;
  /** What whoever has still to sign a record keeps of it for the trust's days after that, in place of the former level. */
  readonly signingLevel?: LevelKey;
  /** What the supervisor keeps of it for those days, so that their Hub can take what is cancelled out of Outlook and say so. */
  readonly settlingLevel?: LevelKey;
  /** Only the supervisor has a part in it. */
  readonly supervisorOnly?: true;
  readonly grants: readonly Grant[];
  /** False where earlier versions are not kept; left out everywhere else, where they show who changed what. */
  readonly versions?: false;
  /** What the Owners group that came with the site holds; its people enter reference data as administrators do. */
  readonly ownersLevel?: LevelKey;
  readonly columns: readonly ColumnDefinition[];
}

/** A list as it is written down: `lists` gathers them. */
export type ListTable = Omit<ListDefinition, 'columns'> & { readonly columns: ColumnTable };

export type ListKey =
  | 'settings'
  | 'schools'
  | 'terms'
  | 'people'
  | 'catalogue'
  | 'belonging'
  | 'closeBelonging'
  | 'closeSessions'
  | 'closeWorking'
  | 'closeSeals'
  | 'pairs'
  | 'sessions'
  | 'working'
  | 'seals'
  | 'looks'
  | 'keys'
  | 'receipts'
  | 'requests'
  | 'own'
  | 'counters'
  | 'asked'
  | 'further'
  | 'retention'
  | 'allocation'
  | 'plans'
  | 'planDrafts'
  | 'toLeads'
  | 'agencies'
  | 'policies'
  | 'readings';
export type GroupKey = 'staff' | 'keepers' | 'closeKeepers' | 'oversight' | 'editors' | 'duty';
export type LevelKey = 'read' | 'working' | 'append' | 'keeper' | 'looker' | 'editor' | 'duty' | 'overseer';

/**
 * A SharePoint permission level. High and low are the halves of the 64-bit mask, as decimal text, as REST takes them.
 */
export interface LevelDefinition {
  readonly key: LevelKey;
  readonly name: string;
  readonly description: string;
  readonly high: string;
  readonly low: string;
  /** True for levels SharePoint brings itself (Read). */
  readonly builtIn?: true;
  /** As a column's. */
  readonly since?: number;
}

export interface GroupDefinition {
  readonly key: GroupKey;
  readonly title: string;
  /**
   * `self`: the group owns itself, so only its members choose its members. `siteOwners`: the site's Owners group.
   * `keepers`: the record keepers choose them.
   */
  readonly owner: 'self' | 'siteOwners' | 'keepers';
  /** What the group holds on the site itself. */
  readonly siteLevel: LevelKey;
  readonly membershipVisibleToAll: boolean;
  /** As a column's. */
  readonly since?: number;
}
