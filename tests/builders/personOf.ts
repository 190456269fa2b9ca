import type { Person } from '../../src/ground/rules/Person';

/** A DSL of one school, unless told otherwise; login and mail follow the key. */
export const personOf = (more: Partial<Person> = {}): Person => {
  const key = more.key ?? 'priya';
  return {
    key,
    name: 'Priya Nair',
    login: `i:0#.f|membership|${key}@thistlemere.example`,
    mail: `${key}@thistlemere.example`,
    jobTitle: 'DSL',
    roles: ['dsl'],
    schoolKey: 'ottersby',
    inScope: true,
    status: 'active',
    ...more,
  };
};
