import { lists, listTables } from '../../sharepoint/lists/lists';
import type { ColumnRow } from '../../sharepoint/lists/ColumnRow';
import { setUpVersion } from '../../sharepoint/lists/setUpVersion';

/** Of the rows which the people of a pair write themselves. */
const wordsOfPairs = {
  setUpVersion: 7,
  'pairs Status': 'active ended',
  'pairs Agreement': 'none draft signing signed changed agreed',
  'sessions Status': 'booked running signing sealed missed cancelled held',
  'sessions Place': 'teams room',
  'sessions EventStatus': 'none wanted made gone',
  'sessions Reply': 'none accepted tentative declined',
  'working Kind': 'agenda note case action session request comment log rhythm group paper',
  'requests Kind': 'open end replace left moved',
  'requests Status': 'asked done declined',
};

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

  // Where the site's number does not foretell it, a word that is not known is one that no Hub wrote (see isNewerSite).
  it('raise the number Set-up has with every new word of a row that a pair writes itself', () => {
    const words = listTables
      .filter(({ key }) => ['pairs', 'sessions', 'working', 'requests'].includes(key))
      .flatMap(({ key, columns: table }) =>
        Object.values<ColumnRow>(table).flatMap((row) =>
          row.kind === 'choice' ? [[`${key} ${row.column}`, row.values.join(' ')]] : [],
        ),
      );
    expect({ setUpVersion, ...Object.fromEntries(words) }).toEqual(wordsOfPairs);
  });
});
