import { listNameOf, listTitleOf, yearOfList } from '../../../src/ground/sharepoint/listAddress';

describe('the lists of a year', () => {
  it.each([
    ['2026-27', 'HubSessions202627', 'Sessions 2026-27'],
    ['2026-27 b', 'HubSessions202627b', 'Sessions 2026-27 b'],
  ])('%s: %s, %s, and back', (shard, name, title) => {
    expect(listNameOf({ list: 'sessions', shard })).toBe(name);
    expect(listTitleOf({ list: 'sessions', shard })).toBe(title);
    expect(yearOfList('sessions', `/sites/trust/Lists/${name}`)).toBe(shard);
  });

  it('are no other list, whatever somebody calls a year', () => {
    for (const shard of ['', '2026', '2026-27 a', '2026-27b', '2026-27 bb', '../x'])
      expect(() => listNameOf({ list: 'sessions', shard })).toThrow(expect.objectContaining({ code: 'invalid' }));
    for (const url of ['/Lists/HubSessions', '/Lists/HubWorking202627', '/Lists/HubSessions202627B'])
      expect(yearOfList('sessions', url)).toBeUndefined();
  });
});
