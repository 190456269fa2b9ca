import type { Browser } from 'playwright-core';
import { homeStrings as home } from '../../src/app/home/en';
import { logFormStrings as form, logRowStrings as row, logsStrings as logs } from '../../src/logs/en';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { bodiesWith, rowsOf } from './harness/rawSite';
import { button, heading, link } from './harness/steps';
import { demoNow, startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(300_000);

let browser: Browser;
let tenant: TenantServer;
beforeAll(async () => {
  tenant = await startTenantServer();
  browser = await launchBrowser();
  await tenant.setClock(demoNow);
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

interface Item {
  readonly Body: string;
}
const entries = async (person: string): Promise<readonly { readonly byKey: string; readonly reference: string }[]> =>
  (
    await rowsOf<Item>(
      tenant,
      person,
      "web/lists/getByTitle('Working 2026-27')/items?$select=Body&$filter=Kind eq 'log'&$top=500",
    )
  ).map(({ Body }) => JSON.parse(Body) as { byKey: string; reference: string });

/** From Home to Home: presses and milliseconds. */
async function logOne(at: Visit): Promise<number> {
  await heading(at.hub, home.hard.title).waitFor();
  const began = Date.now();
  await link(at.hub, 'Log ad-hoc supervision').click();
  await button(at.hub, form.save).click();
  await at.hub.getByText(form.savedBeside).waitFor();
  return Date.now() - began;
}

it('row 107: on a phone ad-hoc supervision is logged in two presses, well under twenty seconds, from either side', async () => {
  const before = (await entries('priya')).length;
  const priya = await visit(browser, tenant, { person: 'priya', host: 'teams', width: 390, height: 844 });
  expect(await logOne(priya)).toBeLessThan(20_000);
  expect((await entries('hannah')).length).toBe(before + 1);
  expect(priya.troubles).toEqual([]);
  await priya.close();
  const hannah = await visit(browser, tenant, { person: 'hannah', host: 'teams', width: 390, height: 844 });
  expect(await logOne(hannah)).toBeLessThan(20_000);
  expect((await entries('priya')).length).toBe(before + 2);
  await hannah.close();
});

it('a decision waits on Home until it is on the file, and its words are in no list', async () => {
  const priya = await visit(browser, tenant, { person: 'priya', width: 390, height: 844 });
  const { hub } = priya;
  await link(hub, 'Log ad-hoc supervision').click();
  await button(hub, 'Get a decision').click();
  await hub.getByRole('radio', { name: form.yes }).check();
  await hub.getByLabel(form.reference).fill('4-099');
  await hub.getByLabel(form.decision).fill('ask for a zebra crossing at the gate');
  await button(hub, form.save).click();
  await hub.getByText(form.savedBeside).waitFor();
  expect((await entries('priya')).filter(({ reference }) => reference === '4-099').length).toBe(1);
  for (const person of ['priya', 'hannah', 'miriam']) expect(await bodiesWith(tenant, person, '', 'zebra')).toEqual([]);
  await link(hub, 'Open the list').click();
  await heading(hub, logs.title).waitFor();
  const entry = hub.getByRole('region', { name: logs.owed }).getByRole('listitem').filter({ hasText: '4-099' });
  await entry.getByRole('button', { name: row.copyFor('CPOMS') }).waitFor();
  await entry.getByRole('button', { name: row.onFile }).click();
  await hub.getByText(row.onFileSaid).waitFor();
  await entry.waitFor({ state: 'detached' });
  await priya.close();
});

it('nobody else finds any of it: not her headteacher, the leads, or somebody without rights', async () => {
  for (const person of ['tom', 'edith', 'nia'])
    expect([person, await entries(person).catch(() => [])]).toEqual([person, []]);
});
