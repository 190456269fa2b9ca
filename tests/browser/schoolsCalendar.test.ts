import type { Browser } from 'playwright-core';
import { schoolsCalendarStrings as words } from '../../src/places/calendar/schools/en';
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

it.each([
  ['light', 1280],
  ['dark', 1280],
  ['contrast', 1280],
  ['light', 390],
] as const)('the calendar of support opens offer by offer, in the %s theme at %d px', async (look, width) => {
  const at = await visit(browser, tenant, { person: 'hannah', place: 'calendar?view=schools', look, width });
  await heading(at.hub, words.title).waitFor();
  if (width > 400) {
    await button(at.hub, words.openAll).click();
    await at.hub
      .getByRole('rowheader', { name: /Quillbrook/ })
      .first()
      .waitFor();
  } else await at.hub.locator('summary').first().click();
  expect(await findAxeViolations(at.page)).toEqual([]);
  const sideways = await at.hub
    .locator('html')
    .evaluate(({ ownerDocument: { documentElement: page } }) => page.scrollWidth - page.clientWidth);
  expect(sideways).toBe(0);
  if (process.env['PICTURES']) await at.page.screenshot({ path: `temp/schools-${look}-${width}.png`, fullPage: true });
  expect(at.troubles).toEqual([]);
  await at.close();
});
