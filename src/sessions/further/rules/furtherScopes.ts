import type { PersonKey } from '../../../ground/rules/Person';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import type { Scope, ScopeMember, ScopeRole } from '../../../people/rules/Scope';

interface Named {
  readonly key: PersonKey;
  readonly name: string;
}

/** Whom it is for, who takes it up, and who asked where that was neither of them. */
export interface FurtherPeople {
  readonly about: Named;
  readonly taker: Named;
  readonly asker: Named | undefined;
}

/**
 * Further support that was handed on: a scope about one person, kept apart. `member` is whom it is for, `manager` takes
 * it up, and `consultee` asked for somebody else; they read it until it ends.
 */
export const isFurther = ({ recordClass, kind, before, members }: Scope): boolean =>
  recordClass === 'apart' &&
  kind === 'person' &&
  before === '' &&
  members.some(({ role }) => role === 'manager') &&
  members.some(({ role }) => role === 'member');

const memberIn = ({ members }: Scope, role: ScopeRole): ScopeMember | undefined =>
  members.filter((member) => member.role === role).pop();

export const aboutIn = (scope: Scope): ScopeMember | undefined => memberIn(scope, 'member');
export const takerIn = (scope: Scope): ScopeMember | undefined => memberIn(scope, 'manager');
export const askerIn = (scope: Scope): ScopeMember | undefined => memberIn(scope, 'consultee');

/** As a close keeper opens it. */
export function newFurther(
  { about, taker, asker }: FurtherPeople,
  more: Pick<Scope, 'key' | 'schoolKey' | 'firstDay'> & { readonly kindKey: string; readonly shard: AcademicYear },
): Scope {
  const { key, schoolKey, firstDay, kindKey, shard } = more;
  return {
    key,
    kind: 'person',
    recordClass: 'apart',
    offerKey: kindKey,
    schoolKey,
    cadence: '',
    firstDay,
    lastDay: undefined,
    shards: [shard],
    before: '',
    members: [
      memberAs(about, 'member', firstDay),
      memberAs(taker, 'manager', firstDay),
      ...(asker === undefined ? [] : [memberAs(asker, 'consultee', firstDay)]),
    ],
  };
}

const memberAs = ({ key, name }: Named, role: ScopeRole, firstDay: Day): ScopeMember => ({
  personKey: key,
  siteId: 0,
  name,
  role,
  firstDay,
  lastDay: undefined,
});

/** The same people in the same parts. */
export const isForSame = (one: Scope, other: Scope): boolean =>
  one.offerKey === other.offerKey &&
  [aboutIn, takerIn, askerIn].every((part) => part(one)?.personKey === part(other)?.personKey);
