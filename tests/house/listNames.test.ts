import { laterColumns } from '../../sharepoint/lists/listNames';
import { nameOfList } from '../../src/ground/sharepoint/listAddress';
import { lists } from '../../sharepoint/lists/lists';

describe('what every page knows of a list', () => {
  it.each(lists.map((list) => [list.key, list] as const))(
    'names the later columns of %s as its table does',
    (key, { columns }) => {
      const later = columns.flatMap(({ name, since }) => (since === undefined ? [] : [[name, since]]));
      expect(laterColumns[key] ?? {}).toEqual(Object.fromEntries(later));
    },
  );

  it.each(lists.map((list) => [list.key, list] as const))(
    'calls %s as Set-up does, and knows since when it is there',
    (key, { title, path, since, sharded, lettered }) => {
      expect({ since: undefined, lettered: undefined, ...nameOfList(key) }).toMatchObject({
        title,
        path,
        since,
        sharded,
        lettered,
      });
    },
  );
});
