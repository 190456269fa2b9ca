import type { Browser } from 'playwright-core';
import { termBookingStrings as words } from '../../src/sessions/booking/ui/term/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import { heading } from './harness/steps';
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
] as const)(
  'every date and clash is shown before anything is booked, in the %s theme at %d px',
  async (look, width) => {
    const at = await visit(browser, tenant, { person: 'fiona', place: 'bookTerm', look, width });
    await heading(at.hub, words.check).waitFor();
    await at.hub.getByRole('list', { name: words.check }).getByRole('listitem').first().waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
    await at.page.setViewportSize({ width: 320, height: 800 });
    const sideways = await at.hub
      .locator('html')
      .evaluate(({ ownerDocument: { documentElement: page } }) => page.scrollWidth - page.clientWidth);
    expect(sideways).toBe(0);
    await at.page.setViewportSize({ width, height: 900 });
    if (process.env['PICTURES'])
      await at.page.screenshot({ path: `temp/bookTerm-${look}-${width}.png`, fullPage: true });
    expect(at.troubles).toEqual([]);
    await at.close();
  },
);

it('a half-term is booked in one go; opened again nothing of it is left to book', async () => {
  const at = await visit(browser, tenant, { person: 'fiona', place: 'bookTerm' });
  const rows = at.hub.getByRole('list', { name: words.check }).getByRole('listitem');
  await rows.first().waitFor();
  const bookable = await rows.getByRole('checkbox', { checked: true }).count();
  const left = (await rows.count()) - bookable;
  await at.hub.getByRole('button', { name: words.happens.book(bookable) }).click();
  await at.hub.getByText(words.result.over(bookable, 0)).waitFor({ timeout: 120_000 });
  expect(await findAxeViolations(at.page)).toEqual([]);
  if (process.env['PICTURES']) await at.page.screenshot({ path: 'temp/bookTerm-result.png', fullPage: true });
  await at.page.reload();
  if (left === 0) await at.hub.getByText(words.none.title).waitFor();
  else expect(await rows.count()).toBe(left);
  await at.close();
});
