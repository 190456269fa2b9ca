import type { SPFI } from '@pnp/sp';
import { personColumns, personOf } from './personColumns';
import { chunks } from '../../ground/sharepoint/chunks';
import { anyOf } from '../../ground/sharepoint/readRows';
import { readFiltered } from '../../ground/sharepoint/readItems';
import type { PeopleStore } from '../ports';

const people = { list: 'people' } as const;

export function sharePointPeople(sp: SPFI): PeopleStore {
  return {
    async findByKeys(keys) {
      const found = await Promise.all(
        chunks([...new Set(keys)]).map((some) =>
          readFiltered(sp, people, personColumns.selection, anyOf('HubKey', some)),
        ),
      );
      return found.flat().map(personOf);
    },
    async atSchools(schoolKeys) {
      if (schoolKeys.length === 0) return (await readFiltered(sp, people, personColumns.selection)).map(personOf);
      const found = await Promise.all(
        chunks(schoolKeys).map((some) => readFiltered(sp, people, personColumns.selection, anyOf('SchoolKey', some))),
      );
      return found.flat().map(personOf);
    },
  };
}
