import type { TrustData } from '../../src/people/PeopleService';
import type { EveryService } from '../../src/local/demo/everyService';

/** What the parts of Schools and people read, each of it out of the whole that a test was given. */
export function trustReads(whole: () => Promise<TrustData>): Partial<EveryService> {
  return {
    openTrust: async () => {
      const { mayEdit, mayOpenPairs, today, catalogue, people } = await whole();
      return { mayEdit, mayOpenPairs, today, catalogue: { ...catalogue, schoolYears: [] }, staff: people.length };
    },
    termsOf: async (keys) => (await whole()).catalogue.schoolYears.filter(({ schoolKey }) => keys.includes(schoolKey)),
    firstPeople: async () => ({ people: (await whole()).people.slice(0, 20), byName: true }),
    peopleOf: async (school) => (await whole()).people.filter(({ schoolKey }) => schoolKey === school),
    peopleByKeys: async (keys) => (await whole()).people.filter(({ key }) => keys.includes(key)),
    everybody: async () => (await whole()).people,
    firstPairs: async () => ({ pairs: (await whole()).pairs.slice(0, 20), isWhole: false }),
    readRegisters: whole,
    pairsAround: whole,
    openAsked: whole,
    openRegisterCount: () => Promise.resolve(undefined),
  };
}
