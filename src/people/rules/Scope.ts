import type { RecordClass } from '../../ground/rules/Catalogue';
import type { PersonKey } from '../../ground/rules/Person';
import type { AcademicYear, Day } from '../../ground/rules/School';

export const scopeKinds = ['pair', 'group', 'person', 'school', 'trust'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

export const scopeRoles = ['supervisor', 'supervisee', 'member', 'manager', 'consultee'] as const;
export type ScopeRole = (typeof scopeRoles)[number];

/** Somebody whom a record keeper named as belonging to a scope. */
export interface ScopeMember {
  /** Directory object id: who it is, whatever they are called later. */
  readonly personKey: PersonKey;
  /** The site's user id, to which rights are given. */
  readonly siteId: number;
  /** As it was when the keeper confirmed it; for reading only. */
  readonly name: string;
  readonly role: ScopeRole;
  readonly firstDay: Day;
  /** Undefined while they belong. */
  readonly lastDay: Day | undefined;
}

/**
 * Who belongs together, since when, and where their folders lie: the keepers' list of belonging. Permissions, parties,
 * "mine" and counts of people come from it and from nothing else.
 */
export interface Scope {
  /** Random, made by the keeper's client; names the folders. */
  readonly key: string;
  readonly kind: ScopeKind;
  /** Stamped into it when it is opened; it never changes for that scope. */
  readonly recordClass: RecordClass;
  /** Empty for scopes of no offer. */
  readonly offerKey: string;
  readonly schoolKey: string;
  /** Agreed rhythm, or empty for the offer's own. */
  readonly cadence: string;
  /** Longer gaps than the role's minimum, each with who approved it; see agreedRhythms. */
  readonly approved?: readonly string[] | undefined;
  /** Why it was opened although the trust's table does not name it; a key of `unusualReasons`. */
  readonly unusual?: string | undefined;
  /** Of cover for somebody who is away: the day until which it was meant. Nothing ends by itself. */
  readonly until?: Day | undefined;
  readonly firstDay: Day;
  /** Undefined while it is open. */
  readonly lastDay: Day | undefined;
  /**
   * Letter of the register's list in which it has its folder, for all its years: stamped when it is opened, and never
   * changed. Without one it is the first list.
   */
  readonly register?: string | undefined;
  /** Years in which the scope has folders, ascending. */
  readonly shards: readonly AcademicYear[];
  /** The scope this one goes on from: the edition before of a group, or the pair before a handover; else empty. */
  readonly before: string;
  readonly members: readonly ScopeMember[];
}
