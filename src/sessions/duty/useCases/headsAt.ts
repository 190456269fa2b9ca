import type { Person, PersonKey } from '../../../ground/rules/Person';

/** A role of the starting catalogue; a trust that calls it otherwise takes its heads out of the rota themselves. */
const headteacher = 'headteacher';

/** Headteachers among the people of a school. */
export const headsAt = (people: readonly Person[]): readonly PersonKey[] =>
  people.filter(({ roles }) => roles.includes(headteacher)).map(({ key }) => key);
