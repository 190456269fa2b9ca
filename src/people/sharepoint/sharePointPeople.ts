import type { SPFI } from '@pnp/sp';
import { personColumns, personOf } from './personColumns';
import { chunks } from '../../ground/sharepoint/chunks';
import { anyOf } from '../../ground/sharepoint/readRows';
import { readFiltered, readPages } from '../../ground/sharepoint/readItems';
import type { Person } from '../../ground/rules/Person';
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
    async atSchools(schoolKeys, onRead = () => undefined) {
      if (schoolKeys.length === 0) {
        const everybody: Person[] = [];
        for await (const page of readPages(sp, people, personColumns.selection)) {
          everybody.push(...page.map(personOf));
          onRead(everybody.length);
        }
        return everybody;
      }
      const found = await Promise.all(
        chunks(schoolKeys).map((some) => readFiltered(sp, people, personColumns.selection, anyOf('SchoolKey', some))),
      );
      return found.flat().map(personOf);
    },
  };
}
