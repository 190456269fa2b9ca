import type { Browser } from 'playwright-core';
import { agencyStrings as agencies } from '../../src/places/support/agencies/en';
import { offeredStrings as support } from '../../src/places/support/en';
import { logFormStrings as log } from '../../src/logs/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import { button, heading } from './harness/steps';
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

it('a lead checks an agency that is overdue, by keyboard, and staff read it on a phone', async () => {
  const { hub, page, troubles, close } = await visit(browser, tenant, { person: 'hannah', place: 'support/agencies' });
  const team = 'Mental health support team';
  await hub.getByText(agencies.late(20261106)).waitFor();
  await button(hub, agencies.changeLabel(team)).focus();
  await page.keyboard.press('Enter');
  await hub.getByLabel(agencies.form.outOfHours).fill('Text line, day and night');
  expect(await findAxeViolations(page)).toEqual([]);
  await button(hub, agencies.form.save).focus();
  await page.keyboard.press('Enter');
  await hub.getByText(agencies.form.saved).waitFor();
  await hub.getByText(agencies.late(20261106)).waitFor({ state: 'detached' });
  expect(troubles).toEqual([]);
  await close();

  const reader = await visit(browser, tenant, { person: 'leon', place: 'support', width: 390, height: 844 });
  await reader.hub.getByRole('link', { name: support.beside.agencies, exact: true }).click();
  await heading(reader.hub, agencies.title).waitFor();
  await reader.hub.getByText('Text line, day and night').waitFor();
  expect(await findAxeViolations(reader.page)).toEqual([]);
  await reader.hub.getByRole('link', { name: agencies.log }).click();
  await reader.hub.getByLabel('What they advised').waitFor();
  await button(reader.hub, log.save).waitFor();
  expect(await findAxeViolations(reader.page)).toEqual([]);
  await reader.close();
});
