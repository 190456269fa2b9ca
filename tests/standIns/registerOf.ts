import type { Person } from '../../src/ground/rules/Person';
import type { PeopleStore, PairStore } from '../../src/people/ports';
import type { Pair } from '../../src/people/rules/Pair';
import type { Rows } from './Rows';

type Attempt = <T>(write: () => T) => Promise<T>;

/** The register of pairs as its ports answer it. */
export const pairsOfTrust = (pairs: Rows<Pair>, attempt: Attempt): PairStore => ({
  findByPairKey: async (pairKey) => pairs.items.filter((pair) => pair.pairKey === pairKey),
  ofKeys: async (keys) => pairs.items.filter((pair) => keys.includes(pair.pairKey)),
  supervisedBy: async (key) => pairs.items.filter((pair) => pair.supervisorKey === key),
  ofPeople: async (keys) =>
    pairs.items.filter((pair) => keys.includes(pair.supervisorKey) || keys.includes(pair.superviseeKey)),
  first: async () => ({ pairs: pairs.items.filter(({ status }) => status === 'active'), isWhole: true }),
  all: async function* (this: void) {
    yield [] as readonly Pair[];
  },
  updateSummary: (pair, summary) => attempt(() => pairs.update({ ...pair, summary })),
  demandRhythms: async () => undefined,
});

/** The list of people, in which SharePoint counts. */
export const peopleOfTrust = (everyone: readonly Person[]): PeopleStore => ({
  count: async () => everyone.length,
  first: async (most) => ({ people: everyone.slice(0, most), byName: true }),
  findByKeys: async (keys) => everyone.filter((one) => keys.includes(one.key)),
  atSchools: async (keys) => everyone.filter((one) => keys.length === 0 || keys.includes(one.schoolKey)),
});
