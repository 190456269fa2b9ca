import type { Person } from '../../../ground/rules/Person';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import type { Scope, ScopeMember } from '../../../people/rules/Scope';
import type { PairDraft } from '../../../access/AccessService';

export interface NewScope {
  readonly supervisor: Pick<Person, 'key' | 'name'>;
  readonly supervisees: readonly Pick<Person, 'key' | 'name' | 'schoolKey'>[];
  readonly offerKey: string;
  readonly cadence: string;
  readonly firstDay: Day;
  readonly shards: readonly AcademicYear[];
  /** See Scope. */
  readonly register: string | undefined;
  /** The scope it goes on from, or empty. */
  readonly before: string;
  readonly unusual?: string | undefined;
  readonly until?: Day | undefined;
}

/** A pair or group as it is to be opened: without a key, and without the site's ids, which are looked up then. */
export function newScope(input: NewScope): Scope {
  const { supervisor, supervisees, offerKey, cadence, firstDay, shards, register, before, unusual, until } = input;
  const member = ({ key, name }: Pick<Person, 'key' | 'name'>, role: ScopeMember['role']): ScopeMember => ({
    personKey: key,
    siteId: 0,
    name,
    role,
    firstDay,
    lastDay: undefined,
  });
  return {
    key: '',
    kind: supervisees.length > 1 ? 'group' : 'pair',
    recordClass: 'signed',
    offerKey,
    schoolKey: supervisees[0]?.schoolKey ?? '',
    cadence,
    firstDay,
    lastDay: undefined,
    shards,
    before,
    ...(register === undefined ? {} : { register }),
    ...(unusual === undefined ? {} : { unusual }),
    ...(until === undefined ? {} : { until }),
    members: [member(supervisor, 'supervisor'), ...supervisees.map((one) => member(one, 'supervisee'))],
  };
}

/**
 * An opening of just this that was begun, perhaps by another record keeper, and cut off: belonging is written first, so
 * that its key is found there and no second pair is opened. Where the draft brings a key, that alone is it.
 */
export function begunScope(scopes: readonly Scope[], draft: PairDraft): Scope | undefined {
  if (draft.pairKey !== '') return scopes.find(({ key }) => key === draft.pairKey);
  return scopes.find(
    (scope) =>
      scope.lastDay === undefined &&
      scope.offerKey === draft.offerKey &&
      scope.firstDay === draft.firstDay &&
      scope.before === '' &&
      keysOf(scope, 'supervisor').join() === draft.supervisorKey &&
      keysOf(scope, 'supervisee').join() === [...draft.superviseeKeys].sort().join(),
  );
}

/** The scope that goes on from another one with this supervisor, if it was opened already. */
export const successorOf = (scopes: readonly Scope[], before: Scope, supervisorKey: string): Scope | undefined =>
  scopes.find(
    (scope) =>
      scope.before === before.key &&
      scope.lastDay === undefined &&
      keysOf(scope, 'supervisor').join() === supervisorKey,
  );

const keysOf = ({ members }: Scope, role: ScopeMember['role']): readonly string[] =>
  members
    .filter((member) => member.role === role)
    .map(({ personKey }) => personKey)
    .sort();
