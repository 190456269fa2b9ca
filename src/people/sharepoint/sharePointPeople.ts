import type { SPFI } from '@pnp/sp';
import { personColumns, personOf } from './personColumns';
import type { IItems } from '@pnp/sp/items';
import { numberIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { namedBatch, oneRead, valueOf } from '../../ground/sharepoint/inOneBatch';
import { listAt } from '../../ground/sharepoint/listAddress';
import { columnsThere } from '../../ground/sharepoint/siteSchema';
import { chunks } from '../../ground/sharepoint/chunks';
import { anyOf, filtered, rowsOf } from '../../ground/sharepoint/readRows';
import { readFiltered, readPages } from '../../ground/sharepoint/readItems';
import type { Person } from '../../ground/rules/Person';
import type { PeopleStore } from '../ports';

const people = { list: 'people' } as const;

function everyColumn(sp: SPFI): IItems {
  const { select, expand } = columnsThere(sp, people, personColumns.selection);
  const items = listAt(sp, people).items.select(...select);
  return expand.length > 0 ? items.expand(...expand) : items;
}

export function sharePointPeople(sp: SPFI): PeopleStore {
  return {
    async count() {
      const answer = await oneRead(sp, (root) => listAt(root, people).select('ItemCount')<Row>());
      return numberIn(answer, 'ItemCount');
    },
    async first(most) {
      // a list above the list view threshold is ordered by nothing but the id
      const { byName, byId } = await namedBatch<{ byName: unknown; byId: unknown }>(
        sp,
        {
          byName: (root) => everyColumn(root).top(most).orderBy('Title')(),
          byId: (root) => filtered(root, people, personColumns.selection, '').top(most)(),
        },
        { reads: true },
      );
      const rows = rowsOf(byName.ok ? byName.value : valueOf(byId));
      return { people: rows.map(personOf), byName: byName.ok };
    },
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
