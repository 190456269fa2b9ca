import { lists } from '../../sharepoint/lists/lists';
import { setUpVersion } from '../../sharepoint/lists/setUpVersion';

const columns = lists.flatMap((list) =>
  list.columns.map((column) => ({ ...column, list, at: `${list.key} ${column.name}` })),
);
const at = (some: typeof columns): readonly string[] => some.map((column) => column.at);

describe('the tables of the lists', () => {
  // The number that says which columns a site has stands in the settings: a newer column of theirs would be asked for
  // before anybody can know whether it is there.
  it('add no column to the settings', () => {
    expect(columns.length).toBeGreaterThan(90);
    expect(at(columns.filter(({ list, since }) => list.key === 'settings' && since !== undefined))).toEqual([]);
  });

  it('number what came later by a number Set-up has', () => {
    expect(at(columns.filter(({ since = 1 }) => since > setUpVersion))).toEqual([]);
  });

  it('begin with the key, by which an item is found again', () => {
    expect(lists.map(({ columns: [first] }) => [first?.name, first?.indexed])).toEqual(
      lists.map(() => ['HubKey', true]),
    );
  });

  it('name each column of a list once', () => {
    expect(at(columns)).toEqual([...new Set(at(columns))]);
  });

  // SharePoint refuses the one together with the other.
  it('ask for unique values only where no folder has permissions of its own', () => {
    expect(at(columns.filter(({ list, unique }) => unique === true && list.scope !== 'reference'))).toEqual([]);
  });

  it('write nothing but letters as names, which need no escaping', () => {
    expect(at(columns.filter(({ name }) => !/^[A-Za-z]+$/.test(name)))).toEqual([]);
  });
});
