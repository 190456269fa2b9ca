import type { Browser, Locator } from 'playwright-core';
import { accessStrings as access } from '../../src/access/en';
import { recordsStrings as records } from '../../src/places/records/en';
import { developmentListStrings as lists, developmentStrings as page } from '../../src/sessions/development/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { askSite } from './harness/rawSite';
import { button, choose, found, heading, link, placeOf } from './harness/steps';
import { demoNow, startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';
import { makeCloseKeeper } from './harness/withDevelopment';

jest.setTimeout(300_000);

let browser: Browser;
let tenant: TenantServer;
beforeAll(async () => {
  tenant = await startTenantServer();
  browser = await launchBrowser();
  await tenant.setClock(demoNow);
  await makeCloseKeeper(tenant);
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

const as = (
  person: string,
  more: { readonly place?: string; readonly width?: number; readonly height?: number } = {},
) => visit(browser, tenant, { person, place: 'development', ...more });
const phone = { width: 390, height: 844 };
const inSection = ({ hub }: Visit, section: string, name: string): Locator =>
  hub.getByRole('region', { name: section, exact: true }).getByRole('button', { name, exact: true });
const done = async (at: Visit): Promise<void> => {
  expect(await findAxeViolations(at.page)).toEqual([]);
  expect(at.troubles).toEqual([]);
  await at.close();
};
const proud = 'The breakfast club has not missed a day.';

it('row 26: opened by a close keeper, prepared on a phone, one asked beforehand, signed by two, and nobody else’s', async () => {
  const gareth = await as('gareth');
  await button(gareth.hub, lists.keeping.open).click();
  await choose(gareth.hub.getByLabel(found(lists.keeping.offer)), 'Performance development');
  const kind = gareth.hub.getByLabel(found(lists.keeping.offer));
  await kind.selectOption('cwo-performance');
  await choose(gareth.hub.getByLabel(found(lists.keeping.officer)), 'Kofi Mensah');
  await choose(gareth.hub.getByLabel(found(lists.keeping.head)), 'Helen Garrick');
  await button(gareth.hub, access.show).click();
  await heading(gareth.hub, access.plan.title).waitFor();
  expect(await findAxeViolations(gareth.page)).toEqual([]);
  await button(gareth.hub, lists.keeping.open).click();
  await gareth.hub.getByText(lists.keeping.pair('Kofi Mensah', 'Helen Garrick')).first().waitFor();
  await button(gareth.hub, lists.keeping.askOf('Kofi Mensah')).click();
  await choose(gareth.hub.getByLabel(found(lists.keeping.consultee)), 'Colin Wray');
  await button(gareth.hub, access.show).click();
  await heading(gareth.hub, access.plan.title).waitFor();
  await button(gareth.hub, lists.keeping.ask).last().click();
  await button(gareth.hub, lists.keeping.endPart('Colin Wray')).waitFor();
  await done(gareth);

  const helen = await as('helen', { place: 'records' });
  await link(helen.hub, records.development.open).click();
  await link(helen.hub, lists.mine.open('Kofi Mensah')).click();
  const place = (await placeOf(helen.hub)).slice(2);
  await button(helen.hub, page.meeting.plan).click();
  await inSection(helen, page.meeting.title, page.save).click();
  await heading(helen.hub, page.prepare.title).waitFor();
  await button(helen.hub, page.plan.write).click();
  await helen.hub.getByLabel(found(page.plan.field)).fill('1. Early reading\n3. Attendance');
  await inSection(helen, page.plan.title, page.save).click();
  await helen.hub.getByText(page.plan.saved).waitFor();
  await helen.hub.getByLabel(page.beforehand.question('Colin Wray')).fill('What has grown since September?');
  await button(helen.hub, page.beforehand.ask).click();
  await helen.hub.getByText(page.beforehand.asked('Colin Wray')).waitFor();
  await done(helen);

  const colin = await as('colin');
  await colin.hub.getByText('What has grown since September?').waitFor();
  await colin.hub.getByLabel(lists.asked.answer).fill('He is surer with fathers.');
  await button(colin.hub, lists.asked.send).click();
  await colin.hub.getByText(lists.asked.sent).waitFor();
  await done(colin);

  const kofi = await as('kofi', { place, ...phone });
  await kofi.hub.getByText('He is surer with fathers.').waitFor();
  await kofi.hub
    .getByLabel(page.questions[0] ?? '')
    .first()
    .fill(proud);
  await button(kofi.hub, page.prepare.share('Helen Garrick')).click();
  await kofi.hub.getByText(page.prepare.shared('Helen Garrick')).first().waitFor();
  await kofi.hub
    .getByLabel(page.questions[0] ?? '')
    .last()
    .fill('A year of steady work.');
  await inSection(kofi, page.agreed.title, page.save).click();
  await kofi.hub.getByText(page.agreed.saved).first().waitFor();
  await done(kofi);

  const signing = await as('helen', { place });
  await signing.hub.getByText(proud).waitFor();
  await button(signing.hub, page.agreed.sign).click();
  await signing.hub.getByText(page.agreed.waits('Kofi Mensah')).waitFor();
  await done(signing);
  const last = await as('kofi', { place, ...phone });
  await button(last.hub, page.agreed.sign).click();
  await last.hub.getByText(page.agreed.sealed).first().waitFor();
  await button(last.hub, page.agreed.check).click();
  await last.hub.getByText(page.agreed.agrees).waitFor();
  await done(last);

  // Colin supervises Kofi; Miriam keeps the records of supervision and leads; Sunita is a colleague
  for (const person of ['colin', 'miriam', 'sunita']) {
    const other = await as(person, { place });
    await heading(other.hub, page.title).waitFor();
    await other.hub
      .getByRole('button', { name: /again/i })
      .or(other.hub.getByText(/not here|no longer|cannot/i))
      .first()
      .waitFor();
    expect(await other.hub.getByText(proud).count()).toBe(0);
    await other.close();
    const { text } = await askSite(
      tenant,
      person,
      "web/lists/getByTitle('Close working 2026-27')/items?$select=Body&$top=500",
    );
    expect(text).not.toContain(proud);
  }

  const ending = await as('gareth');
  await button(ending.hub, lists.keeping.endPart('Colin Wray')).click();
  await ending.hub.getByText(found(lists.keeping.ended('Colin Wray'))).waitFor();
  await done(ending);
  const { text } = await askSite(
    tenant,
    'colin',
    "web/lists/getByTitle('Close working 2026-27')/items?$select=Body&$top=500",
  );
  expect(text).not.toContain('surer with fathers');
});
