import type { Day } from '../../../ground/rules/School';
import { textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import type { Pair } from '../../../people/rules/Pair';
import { partiesOfPairs } from '../../../people/rules/partiesOfPairs';
import { supervisedMembers } from '../../../people/rules/pairsOfScope';
import type { Scope } from '../../../people/rules/Scope';
import type { PairYears } from '../../../people/ports';
import { eachScopeOnce, readBelonging } from '../../../people/sharepoint/belongingRows';
import { liesIn, pairsIn, undecidedPairs } from '../../../people/sharepoint/registerRows';
import type { HomeRead } from './homeParts';

/** A person's own pairs, ended ones too, as far as has been read. */
export interface HomePairs {
  readonly supervises: readonly Pair[];
  readonly supervisedIn: readonly Pair[];
  /** Every row of those pairs, by pair key: who belongs to them. */
  readonly byKey: ReadonlyMap<string, readonly Pair[]>;
  readonly years: readonly PairYears[];
  /** Those of whose rows in the register one was not among what was found list-wide: their folders tell. */
  readonly unread: readonly Scope[];
  /** Keys that only the register names. */
  readonly undecided: readonly string[];
}

/**
 * Who I am with is what belonging says. Of the register's rows those of my own scopes' folders count, and those of
 * folders that no scope stands behind: pairs of the first release which nobody has confirmed yet.
 */
export function homePairs(reads: readonly HomeRead[], me: string, today: Day): HomePairs {
  const scopes = scopesIn(reads, 'belonging');
  const behind = new Set([...scopes, ...scopesIn(reads, 'behind')].map(({ key }) => key));
  const folders = registerFolders(reads);
  const decided = scopes.map((scope) => pairsIn(scope, folders.get(scope.key) ?? [], today));
  const undecided = [...folders]
    .filter(([key]) => !behind.has(key))
    .map(([, rows]) =>
      undecidedPairs(rows).filter(({ supervisorKey, superviseeKey }) => supervisorKey === me || superviseeKey === me),
    )
    .filter((pairs) => pairs.length > 0);
  const groups = [...decided.filter((pairs) => pairs.length > 0), ...undecided];
  const all = groups.flat();
  return {
    supervises: all.filter(({ supervisorKey }) => supervisorKey === me),
    supervisedIn: all.filter(({ superviseeKey }) => superviseeKey === me),
    byKey: new Map(groups.flatMap((pairs) => (pairs[0] ? [[pairs[0].pairKey, pairs] as const] : []))),
    years: groups.flatMap(yearsOf),
    unread: scopes.filter((scope) => misses(scope, folders.get(scope.key) ?? [], me)),
    undecided: undecided.flatMap(([pair]) => (pair ? [pair.pairKey] : [])),
  };
}

function yearsOf(rows: readonly Pair[]): readonly PairYears[] {
  const [first] = rows;
  const parties = partiesOfPairs(rows);
  if (!first || !parties) return [];
  const lastDay = rows.every(({ status }) => status === 'ended') ? first.lastDay : undefined;
  return [{ pairKey: first.pairKey, shards: first.shards, ...(lastDay === undefined ? {} : { lastDay }), ...parties }];
}

function scopesIn(reads: readonly HomeRead[], what: 'belonging' | 'behind'): readonly Scope[] {
  return eachScopeOnce(
    reads.flatMap((read) => (read.what === what && 'place' in read ? readBelonging(read.rows, read.place) : [])),
  );
}

/** The register's rows, in order of id, by the pair they name; the folder tells which of them lie right. */
function registerFolders(reads: readonly HomeRead[]): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row>();
  for (const read of reads)
    if (read.what === 'supervises' || read.what === 'supervisedIn' || read.what === 'register')
      for (const row of read.rows) rows.set(`${textIn(row, 'FileDirRef')} ${String(row.Id)}`, row);
  const folders = new Map<string, Row[]>();
  for (const row of [...rows.values()].sort((a, b) => Number(a.Id) - Number(b.Id))) {
    const key = textIn(row, 'PairKey');
    folders.set(key, [...(folders.get(key) ?? []), row]);
  }
  return folders;
}

/** Whether a row is missing that I see on my first view: of those I supervise all, else my own. */
function misses(scope: Scope, rows: readonly Row[], me: string): boolean {
  const supervises = scope.members.some(({ personKey, role }) => personKey === me && role === 'supervisor');
  return supervisedMembers(scope)
    .filter(({ personKey }) => supervises || personKey === me)
    .some(({ personKey }) => !rows.some((row) => liesIn(row, scope) && textIn(row, 'SuperviseeKey') === personKey));
}
