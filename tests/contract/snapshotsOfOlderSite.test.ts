import { laterColumns } from '../../sharepoint/lists/listNames';
import { lists } from '../../sharepoint/lists/lists';
import { setUpVersion } from '../../sharepoint/lists/setUpVersion';
import type { ColumnDefinition } from '../../sharepoint/lists/ListDefinition';
import { checkScopes } from '../../src/access/sharepoint/checkScopes';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { now, openPriyasPair, readySite, year } from './hubSite';

it('the check writes snapshots on a site that lacks a column of a later release', async () => {
  const site = await readySite();
  await openPriyasPair(site);
  const body = lists.find(({ key }) => key === 'seals')?.columns.find(({ name }) => name === 'Body') as {
    -readonly [K in keyof ColumnDefinition]: ColumnDefinition[K];
  };
  const seals = listAt(await site.as('jo'), { list: 'seals', shard: year });
  await seals.fields.getByInternalNameOrTitle('Body').delete();
  const later = laterColumns as { seals?: Record<string, number> };
  later.seals = { Body: setUpVersion + 1 };
  body.since = setUpVersion + 1;
  try {
    const report = await checkScopes(await site.as('miriam'), { now, key: 'k', onProgress: () => undefined });
    expect(report.snapshots).toBe(1);
    const rows = await seals.items.select('HubKey')<readonly { readonly HubKey: string | null }[]>();
    expect(rows.filter(({ HubKey }) => HubKey?.startsWith('k.'))).toHaveLength(1);
  } finally {
    delete body.since;
    delete later.seals;
    site.tenant.close();
  }
});
