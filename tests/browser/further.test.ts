import type { Browser } from 'playwright-core';
import { accessStrings as access } from '../../src/access/en';
import { homeStrings as home } from '../../src/app/home/en';
import { furtherHomeStrings as onHome, furtherStrings as further } from '../../src/sessions/further/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { askSite } from './harness/rawSite';
import { button, choose, found, heading, link } from './harness/steps';
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
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

const phone = { width: 390, height: 844 };
const as = (
  person: string,
  more: { readonly place?: string; readonly width?: number; readonly height?: number } = {},
) => visit(browser, tenant, { person, ...more });
const done = async (at: Visit): Promise<void> => {
  expect(await findAxeViolations(at.page)).toEqual([]);
  expect(at.troubles).toEqual([]);
  await at.close();
};
const openFromHome = async ({ hub }: Visit, title: string): Promise<void> => {
  await hub.getByRole('link', { name: onHome.openOf(title) }).click();
  await heading(hub, further.title).waitFor();
};
const title = 'Stress risk assessment';

it('row 109: asked on a phone for a supervisee, handed on, taken up and closed; others find nothing, on the page or past it', async () => {
  // nobody is a close keeper yet: it is said, and nothing can be asked for
  const early = await as('colin', { place: 'support/further' });
  await early.hub.getByText(further.noKeepers).waitFor();
  expect(await button(early.hub, further.offers.askFor(title)).count()).toBe(0);
  await done(early);
  await makeCloseKeeper(tenant);

  // from where something hard is offered
  const colin = await as('colin', phone);
  await heading(colin.hub, home.people.title).waitFor();
  await colin.hub
    .getByRole('button', { name: /debrief/i })
    .first()
    .click();
  await link(colin.hub, onHome.more).click();
  await heading(colin.hub, further.title).waitFor();
  await button(colin.hub, further.offers.askFor(title)).click();
  await choose(colin.hub.getByLabel(further.form.whom), 'Kofi Mensah');
  await colin.hub.getByLabel(further.form.agreed).check();
  await choose(colin.hub.getByLabel(found(further.form.manager)), 'Helen Garrick');
  expect(await findAxeViolations(colin.page)).toEqual([]);
  await button(colin.hub, further.form.send).click();
  await colin.hub.getByText(further.form.asked).waitFor();
  await colin.hub.getByText(/It waits for a close keeper\./).waitFor();
  await done(colin);

  const gareth = await as('gareth');
  await openFromHome(gareth, onHome.hand('Colin Wray'));
  await button(gareth.hub, further.keeping.handOf(title, 'Kofi Mensah')).click();
  await button(gareth.hub, access.show).click();
  await heading(gareth.hub, access.plan.title).waitFor();
  expect(await findAxeViolations(gareth.page)).toEqual([]);
  await button(gareth.hub, further.keeping.hand).click();
  await heading(gareth.hub, further.keeping.openTitle).waitFor();
  await done(gareth);

  const helen = await as('helen');
  await openFromHome(helen, onHome.take('Kofi Mensah'));
  await button(helen.hub, further.handed.pressOf(further.handed.press.taken, title, 'Kofi Mensah')).click();
  await helen.hub.getByText(further.handed.noted).waitFor();
  await done(helen);

  const kofi = await as('kofi', phone);
  await openFromHome(kofi, onHome.see('Colin Wray'));
  await kofi.hub.getByText(/Under way since/).waitFor();
  await button(kofi.hub, further.handed.pressOf(further.handed.press.seen, title, 'Kofi Mensah')).click();
  await kofi.hub.getByText(further.handed.noted).waitFor();
  await done(kofi);

  // Miriam keeps the records of supervision and leads; Sunita is a colleague
  for (const person of ['miriam', 'sunita']) {
    const other = await as(person, { place: 'support/further' });
    await heading(other.hub, further.offers.title).waitFor();
    expect(await other.hub.getByText(/, for Kofi Mensah/).count()).toBe(0);
    await other.close();
    for (const list of ['Further', 'Close belonging 2026-27', 'Close working 2026-27']) {
      const { text } = await askSite(tenant, person, `web/lists/getByTitle('${list}')/items?$top=500`);
      expect(text).not.toMatch(/stress-risk-assessment|furtherSupport/);
    }
  }

  const closing = await as('gareth', { place: 'support/further' });
  await button(closing.hub, further.keeping.closeOf(title, 'Kofi Mensah')).click();
  await closing.hub.getByText(found(further.keeping.closed)).waitFor();
  await done(closing);
  const after = await as('colin', { place: 'support/further' });
  await heading(after.hub, further.offers.title).waitFor();
  expect(await heading(after.hub, further.handed.title).count()).toBe(0);
  await done(after);
});
