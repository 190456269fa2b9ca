import type { Person } from '../../ground/rules/Person';
import type { ElsewhereFact, PairFact, SchoolFacts } from '../rules/Facts';
import { personFactOf, shouldHaveSupervision } from './factsOf';

export interface Fresh {
  /** Pairs that were read again; what was known of them before goes. */
  readonly pairKeys: ReadonlySet<string>;
  readonly pairs: readonly { readonly schoolKey: string; readonly fact: PairFact }[];
  readonly people: readonly Person[];
}

export const noFacts = (schoolKey: string): SchoolFacts => ({
  schoolKey,
  pairs: [],
  people: [],
  elsewhere: [],
  undecided: [],
});

/** What was known, with what was read again in its place. */
export function foldedFacts(known: readonly SchoolFacts[], fresh: Fresh): readonly SchoolFacts[] {
  const people = new Map(fresh.people.map((person) => [person.key, person]));
  return known.map((facts) =>
    inOrder({
      ...facts,
      pairs: [
        ...facts.pairs.filter(({ pairKey }) => !fresh.pairKeys.has(pairKey)).map((fact) => renamed(fact, people)),
        ...fresh.pairs.filter(({ schoolKey }) => schoolKey === facts.schoolKey).map(({ fact }) => fact),
      ],
      people: [
        ...facts.people.filter(({ personKey }) => !people.has(personKey)),
        ...fresh.people
          .filter((person) => person.schoolKey === facts.schoolKey && shouldHaveSupervision(person))
          .map(personFactOf),
      ],
    }),
  );
}

/** Alike whichever way they were read, so that only what differs is written. */
export const inOrder = (facts: SchoolFacts): SchoolFacts => ({
  ...facts,
  pairs: [...facts.pairs].sort(byKey),
  people: [...facts.people].sort((a, b) => a.personKey.localeCompare(b.personKey)),
});

const byKey = (a: PairFact, b: PairFact): number =>
  a.pairKey.localeCompare(b.pairKey) || a.personKey.localeCompare(b.personKey);

function renamed(fact: PairFact, people: ReadonlyMap<string, Person>): PairFact {
  const person = people.get(fact.personKey);
  const supervisor = people.get(fact.supervisorKey);
  return {
    ...fact,
    ...(person && { name: person.name, roles: person.roles, jobTitle: person.jobTitle }),
    ...(supervisor && { supervisor: supervisor.name }),
  };
}

/** With all schools at hand: whose people another school's counters hold. */
export function withElsewhere(all: readonly SchoolFacts[]): readonly SchoolFacts[] {
  const home = new Map(all.flatMap(({ schoolKey, people }) => people.map(({ personKey }) => [personKey, schoolKey])));
  const away = new Map<string, ElsewhereFact[]>();
  for (const { schoolKey, pairs } of all)
    for (const { personKey, lastDay } of pairs) {
      const at = home.get(personKey);
      if (at === undefined || at === schoolKey) continue;
      const fact: ElsewhereFact = { personKey, ...(lastDay !== undefined && { lastDay }) };
      away.set(at, [...(away.get(at) ?? []), fact]);
    }
  return all.map((facts) => ({ ...facts, elsewhere: away.get(facts.schoolKey) ?? [] }));
}
