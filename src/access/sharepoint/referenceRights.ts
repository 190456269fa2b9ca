import type { Assignment, Differences, Wanted } from './assignments';

/**
 * How the rights on a reference list differ from what they must be: exactly what the site gives, and beside it the
 * list's own grants. Somebody may hold several levels; each is compared alone.
 */
export function referenceDifferences(
  actual: readonly Assignment[],
  site: readonly Assignment[],
  grants: readonly Wanted[],
): Differences {
  const wanted = new Map(
    [...rightsOf(site), ...grants.flatMap((some) => [...some])].map((right) => [nameOf(right), right]),
  );
  const held = new Map(rightsOf(actual).map((right) => [nameOf(right), right]));
  return {
    missing: [...wanted].filter(([name]) => !held.has(name)).map(([, right]) => right),
    extra: [...held].filter(([name]) => !wanted.has(name)).map(([, right]) => right),
  };
}

type Right = Differences['missing'][number];

const nameOf = ([principal, level]: Right): string => `${principal} ${level}`;
const rightsOf = (assignments: readonly Assignment[]): readonly Right[] =>
  assignments.flatMap(({ principalId, levelIds }) => levelIds.map((level): Right => [principalId, level]));
