import type { RetentionKind } from '../../../ground/rules/Retention';
import type { PersonKey } from '../../../ground/rules/Person';
import type { AcademicYear } from '../../../ground/rules/School';

export const holdReasons = ['complaint', 'investigation', 'request', 'other'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** One row of the list of retention, with SharePoint's stamps. Nobody edits it. */
export interface RetentionRow {
  readonly key: string;
  readonly kind: 'approved' | 'hold' | 'released' | 'begun' | 'done';
  readonly what: string;
  /** Empty for what lies in no scope. */
  readonly scopeKey: string;
  readonly shards: readonly AcademicYear[];
  readonly personKey: PersonKey;
  readonly ofKey: string;
  readonly count: number;
  readonly byLogin: string;
  readonly byName: string;
  /** ISO, UTC. */
  readonly at: string;
}

export type NewRetentionRow = Omit<RetentionRow, 'byLogin' | 'byName' | 'at'>;

/** Holds that nobody has released. */
export const holdsIn = (rows: readonly RetentionRow[]): readonly RetentionRow[] =>
  rows.filter(
    ({ kind, key }) => kind === 'hold' && !rows.some((other) => other.kind === 'released' && other.ofKey === key),
  );

/** Tells one thing to remove from the others. */
export const printOf = ({
  kind,
  scopeKey,
  shards,
}: {
  readonly kind: RetentionKind;
  readonly scopeKey: string;
  readonly shards: readonly AcademicYear[];
}): string => [kind, scopeKey, ...[...shards].sort()].join(' ');

/** Where it lies is made of these: a row that says anything else was written by no Hub, and leads nowhere. */
export const namesPlace = ({ scopeKey, shards }: Pick<RetentionRow, 'scopeKey' | 'shards'>): boolean =>
  (scopeKey === '' || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(scopeKey)) &&
  shards.length > 0 &&
  shards.every((shard) => /^\d{4}-\d{2}( [b-z])?$/.test(shard));
