import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectSharePoint } from '../../src/ground/sharepoint/connectSharePoint';
import { demoGroups, demoPeople, demoPerson } from '../../src/local/demo/demoPeople';
import { createTenant } from '../../src/local/tenant/createTenant';
import { addToGroup, writePeople, writeSettings } from '../../src/people/sharepoint/writeReference';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { content } from '../../src/setUp/sharepoint/startingContent';
import { fillTrust } from './fillTrust';

const origin = 'http://127.0.0.1:4400';
const webUrl = `${origin}/sites/trust`;
const now = new Date('2026-11-23T09:00:00Z');

/** Set up by the product, with the demo's leads and keepers and so many schools and pairs; answers the database file. */
export async function makeGrownSite(schools: number, pairs: number): Promise<string> {
  const tenant = createTenant({ data: ':memory:', now, origin });
  const fetch = (url: string, init: RequestInit): Promise<Response> => tenant.handle(new Request(url, init));
  const answer = await fetch(`${origin}/_tenant/token`, { method: 'POST', body: JSON.stringify({ user: 'jo' }) });
  const { access_token: bearer } = (await answer.json()) as { readonly access_token: string };
  const jo = connectSharePoint({ webUrl, fetch, bearer, clock: () => now });
  await runSetUp(jo, { content, today: 20261123, now });
  await writeSettings(jo, { trustName: 'Thistlemere Learning Trust' });
  await writePeople(jo, demoPeople);
  for (const key of ['keepers', 'oversight', 'staff'] as const)
    await addToGroup(
      jo,
      key,
      demoGroups[key].map((alias) => demoPerson(alias).login),
    );
  fillTrust(tenant, schools, pairs);
  tenant.markSeeded();
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'grown-site-')), 'site.db');
  tenant.saveSnapshot(file);
  tenant.close();
  return file;
}
