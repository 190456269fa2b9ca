import { measurePages } from '../../src/local/tenant/load/measurePages';
import { printPages } from '../../src/local/tenant/load/printPages';
import { loadRegisters } from '../../src/local/tenant/load/loadRegisters';
import { addUser } from '../../src/local/tenant/sharepoint/access';
import { pnpAs, startTenant, statusOf } from './startTenant';

describe('bulk data', () => {
  it("is what requests would have made: indexed, in folders, readable by each pair's readers only", async () => {
    const tenant = startTenant();
    try {
      const account = tenant.context.accounts.find((each) => each.alias === 'hannah');
      if (!account) throw new Error('no such account');
      const reader = addUser(tenant.context.db, account);
      tenant.context.db.prepare('INSERT OR IGNORE INTO assignments VALUES (1, ?, 1073741825)').run(reader);
      const plan = {
        title: 'Loaded',
        rows: 40,
        pairs: 4,
        readers: [reader, 1],
        columns: { Day: (row: number) => row },
      };
      loadRegisters(tenant.context.db, [plan], tenant.now());
      expect(() => loadRegisters(tenant.context.db, [plan], tenant.now())).toThrow(
        'there is a list called Loaded already',
      );
      const hannah = (await pnpAs(tenant, 'hannah')).web.lists.getByTitle('Loaded');
      expect(
        (await hannah.items.filter('Day ge 0 and Day lt 4').select('Day')()).map((item: { Day: number }) => item.Day),
      ).toEqual([0, 2]);
      expect(await hannah.items.select('Id')()).toHaveLength(22);
      expect(await hannah.select('ItemCount')()).toMatchObject({ ItemCount: 44 });
      expect(await statusOf((await pnpAs(tenant, 'nora')).web.lists.getByTitle('Loaded').items())).toBe(403);
      await (await pnpAs(tenant, 'jo')).web.lists.getByTitle('Loaded').items.add({ Title: 'next' });
      expect(await hannah.select('ItemCount')()).toMatchObject({ ItemCount: 45 });
    } finally {
      tenant.close();
    }
  });

  it('can be measured', async () => {
    const figures = await measurePages([400, 800]);
    expect(figures.map(({ rows }) => rows)).toEqual([400, 800]);
    for (const { filteredMs, pagedMs } of figures) expect(Math.min(filteredMs, pagedMs)).toBeGreaterThan(0);
  });

  it('is printed with how many times as long the largest list takes, the worse of both pages', () => {
    const { text, ratio } = printPages([
      { rows: 1000000, filteredMs: 3, pagedMs: 5 },
      { rows: 1000, filteredMs: 2, pagedMs: 4 },
    ]);
    expect(ratio).toBe(1.5);
    expect(text.split('\n').map((line) => line.trim().split(/\s{2,}/))).toEqual([
      ['A page of 100, permission-trimmed: medians'],
      ['rows', 'filtered', 'by id'],
      ['1000', '2.00 ms', '4.00 ms'],
      ['1000000', '3.00 ms', '5.00 ms'],
      ['ratio', '1.50', '1.25'],
    ]);
    expect(() => printPages([])).toThrow('nothing was measured');
  });
});
