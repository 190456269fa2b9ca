import { clauses } from '../../sharepoint/content/clauses';
import type { Clause } from '../../src/ground/rules/Clause';
import { ServiceError } from '../../src/ground/rules/ServiceError';
import type { ClauseEdition, ClauseStore } from '../../src/people/ports';

const starting = (): ClauseEdition[] => clauses.map((clause) => ({ ...clause, since: '2026-04-20T08:00:00.000Z' }));
const kept = new WeakMap<object, ClauseEdition[]>();

/** A trust's clauses: the starting ones, and what is added; the same for everybody in it. */
export function clausesOf(trust: { readonly now: string }): ClauseStore {
  const editions = kept.get(trust) ?? starting();
  kept.set(trust, editions);
  return {
    editions: async () => editions,
    add: async (clause: Clause) => {
      const there = editions.find(({ key, edition }) => key === clause.key && edition === clause.edition);
      if (there !== undefined && there.words !== clause.words) throw new ServiceError('conflict');
      const added = there ?? { ...clause, since: trust.now };
      if (there === undefined) editions.push(added);
      return added;
    },
  };
}
