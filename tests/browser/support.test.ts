import type { Browser } from 'playwright-core';
import { deskStrings as desk, offeredStrings as support } from '../../src/places/support/en';
import { issueSentence } from '../../src/ground/words/issueSentences';
import { hubStrings } from '../../src/ground/words/hub/en';
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

it('a lead changes an offer and publishes it, a FESO reads it on a phone, and whoever leads nothing opens no desk', async () => {
  const lead = await visit(browser, tenant, { person: 'hannah', place: 'support' });
  await heading(lead.hub, support.write.title).waitFor();
  await lead.hub.getByRole('link', { name: support.write.open('FEO lead and FESO', '2026-27') }).click();
  await heading(lead.hub, desk.title('FEO lead and FESO', '2026-27')).waitFor();
  // nothing has changed: there is nothing to publish
  await lead.hub.getByText(/^Nothing has changed since 3 September\.$/).waitFor();
  await button(lead.hub, desk.offers.editLabel('Responsive supervision')).click();
  await lead.hub.getByLabel(desk.offers.purpose).fill('');
  await lead.hub.getByLabel(desk.offers.often, { exact: true }).selectOption('monthly');
  // refused although the offer is closed: it opens again at what is missing
  await button(lead.hub, desk.offers.closeLabel('Responsive supervision')).click();
  await button(lead.hub, desk.publish).click();
  await lead.hub.getByText(issueSentence('required')).waitFor();
  await lead.hub.getByLabel(desk.offers.purpose).fill('An hour for your own cases.');
  await lead.hub
    .getByText(/^Every week, sooner when it is urgent becomes every month, sooner when it is urgent\./)
    .waitFor();
  await lead.hub.getByText(/Saved at \d\d:\d\d/).waitFor();
  await button(lead.hub, desk.publish).click();
  await lead.hub.getByText(desk.published).waitFor();
  await lead.hub.getByText(/^Nothing has changed since 23 November\.$/).waitFor();
  expect(lead.troubles).toEqual([]);
  await lead.close();

  const reader = await visit(browser, tenant, { person: 'leon', place: 'support', width: 390, height: 844 });
  await heading(reader.hub, support.title).waitFor();
  await reader.hub.getByText('An hour for your own cases.').waitFor();
  await reader.hub.getByText(/becomes every month/).waitFor();
  expect(await reader.hub.locator('a[href*="supportDesk"]').count()).toBe(0);
  expect(await findAxeViolations(reader.page)).toEqual([]);
  await button(reader.hub, support.offers.askDebrief).click();
  await reader.hub.getByRole('dialog').waitFor();
  await reader.close();

  const other = await visit(browser, tenant, { person: 'leon', place: 'supportDesk/feo/2026-27' });
  await other.hub.getByText(desk.closed.words).waitFor();
  await other.close();
});

it('the bar leads to Support for whoever is listed', async () => {
  const { hub, close } = await visit(browser, tenant, { person: 'leon' });
  await hub.getByRole('navigation', { name: hubStrings.placesLabel }).getByRole('link', { name: 'Support' }).click();
  await heading(hub, support.title).waitFor();
  await close();
});
