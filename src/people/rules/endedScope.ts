import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { Scope } from './Scope';

/**
 * The scope with a last day for some of its supervised people, or without any named for everybody; it is over when none
 * of them is left. What had ended before keeps its day.
 */
export function endedScope(scope: Scope, lastDay: Day, superviseeKeys?: readonly PersonKey[]): Scope {
  const members = scope.members.map((member) =>
    member.lastDay === undefined && superviseeKeys?.includes(member.personKey) === true
      ? { ...member, lastDay }
      : member,
  );
  const over =
    superviseeKeys === undefined ||
    members.every((member) => member.role !== 'supervisee' || member.lastDay !== undefined);
  return { ...scope, members, lastDay: scope.lastDay ?? (over ? lastDay : undefined) };
}
