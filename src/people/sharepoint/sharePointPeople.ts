import type { SPFI } from '@pnp/sp';
import { personOf, personSelect } from './personColumns';
import { chunks } from '../../ground/sharepoint/chunks';
import { anyOf, readFiltered } from '../../ground/sharepoint/readRows';
import type { PeopleStore } from '../ports';

const people = { list: 'people' } as const;

export function sharePointPeople(sp: SPFI): PeopleStore {
  return {
    async findByKeys(keys) {
      const found = await Promise.all(
        chunks([...new Set(keys)]).map((some) =>
          readFiltered(sp, people, { select: personSelect }, anyOf('HubKey', some)),
        ),
      );
      return found.flat().map(personOf);
    },
    async atSchools(schoolKeys) {
      if (schoolKeys.length === 0) return (await readFiltered(sp, people, { select: personSelect })).map(personOf);
      const found = await Promise.all(
        chunks(schoolKeys).map((some) => readFiltered(sp, people, { select: personSelect }, anyOf('SchoolKey', some))),
      );
      return found.flat().map(personOf);
    },
  };
}
