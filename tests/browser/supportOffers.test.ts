import type { Browser } from 'playwright-core';
import { offeredStrings as support } from '../../src/places/support/en';
import { supportOffersStrings as offers } from '../../src/places/supportOffers/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Finder } from './harness/openHub';
import { button, heading, link } from './harness/steps';
import { demoNow, startTenantServer, userPrincipalName } from './harness/TenantServer';
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

const sideways = (hub: Finder): Promise<number> =>
  hub.locator('html').evaluate(({ ownerDocument: { documentElement: page } }) => page.scrollWidth - page.clientWidth);

describe('Support offers on a staff page', () => {
  it.each(['light', 'dark', 'contrast'] as const)(
    'shows a FESO what is offered in the %s theme, in a wide and a narrow column and on a phone',
    async (look) => {
      for (const [sitePage, width] of [
        ['Support', 1280],
        ['Wellbeing', 1280],
        ['Wellbeing', 390],
      ] as const) {
        const at = await visit(browser, tenant, { person: 'leon', sitePage, look, width });
        await heading(at.hub, 'Support offers').waitFor();
        await heading(at.hub, 'Responsive supervision').waitFor();
        expect(await findAxeViolations(at.page)).toEqual([]);
        expect(await sideways(at.hub)).toBe(0);
        await at.page.setViewportSize({ width: 320, height: 800 });
        expect(await sideways(at.hub)).toBe(0);
        expect(at.troubles).toEqual([]);
        await at.close();
      }
    },
  );

  it('reads Home and what is published in two requests, and in one when it is opened again', async () => {
    const at = await visit(browser, tenant, { person: 'leon', sitePage: 'Wellbeing' });
    await heading(at.hub, 'Responsive supervision').waitFor();
    const asked = (): Promise<readonly string[]> =>
      at.page.evaluate(() => {
        const shownAt = performance.getEntriesByName('content')[0]?.startTime ?? NaN;
        return performance
          .getEntriesByType('resource')
          .filter(({ name, startTime }) => /\/_api\/|\/graph\//.test(name) && startTime <= shownAt)
          .map(({ name }) => new URL(name).pathname);
      });
    // a text, as the page runs it
    await at.page.addInitScript({
      content: `const look = () => {
        const shown = document.querySelector('[data-web-part] h3') && !document.querySelector('[data-web-part] [aria-busy=true]');
        if (shown) performance.mark('content');
        else requestAnimationFrame(look);
      };
      document.addEventListener('DOMContentLoaded', look);`,
    });
    await at.page.evaluate(() => window.sessionStorage.clear());
    await at.page.reload();
    await heading(at.hub, 'Responsive supervision').waitFor();
    expect((await asked()).length).toBe(2);
    await at.page.reload();
    await heading(at.hub, 'Responsive supervision').waitFor();
    expect((await asked()).length).toBe(1);
    await at.close();
  });

  it('leads to the offer in the Hub, where it is asked for', async () => {
    const at = await visit(browser, tenant, { person: 'leon', sitePage: 'Wellbeing', width: 390, height: 844 });
    await link(at.hub, offers.sooner.of('Responsive supervision')).click();
    await heading(at.hub, support.title).waitFor();
    const row = at.hub.locator('li:focus');
    await row.waitFor();
    expect(await row.innerText()).toContain('Responsive supervision');
    expect(await findAxeViolations(at.page)).toEqual([]);
    await row.getByRole('button', { name: support.offers.sooner }).click();
    await at.hub.getByRole('dialog').waitFor();
    expect(at.troubles).toEqual([]);
    await at.close();
  });

  it('lets a lead read what is published for others, without anybody’s dates', async () => {
    const at = await visit(browser, tenant, { person: 'hannah', sitePage: 'Support' });
    await button(at.hub, 'CWO lead and CWSO').click();
    await at.hub.getByText(offers.lead('CWO lead and CWSO', '2026-27')).waitFor();
    expect(await at.hub.getByText(/^(Next|Last): /).count()).toBe(0);
    expect(await findAxeViolations(at.page)).toEqual([]);
    await at.close();
  });

  it('says to somebody the Hub does not know that it does not, and shows no offer', async () => {
    const at = await visit(browser, tenant, { person: 'jo', sitePage: 'Wellbeing' });
    await at.hub.getByText(offers.unlisted.title).waitFor();
    expect(await at.hub.locator('[data-web-part] h3').count()).toBe(0);
    expect(await findAxeViolations(at.page)).toEqual([]);
    expect(at.troubles).toEqual([]);
    await at.close();
  });

  it('says to somebody without an overview for their role that nothing is published for it', async () => {
    const at = await visit(browser, tenant, { person: 'nkechi', sitePage: 'Wellbeing' });
    await at.hub.getByText(offers.noRole.title).waitFor();
    expect(await at.hub.locator('[data-web-part] h3').count()).toBe(0);
    await at.close();
  });

  it('shows nothing to somebody without rights on the site', async () => {
    const answer = await fetch(
      `${tenant.origin}/_tenant/sign-in?user=${encodeURIComponent(userPrincipalName('nia'))}&to=/`,
      { redirect: 'manual' },
    );
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    const page = await fetch(`${tenant.origin}/sites/trust/SitePages/Support.aspx`, {
      headers: { cookie: cookie.join('; ') },
    });
    expect(page.status).toBe(403);
    expect(await page.text()).not.toContain('data-web-part');
    const raw = await fetch(`${tenant.origin}/sites/trust/_api/web/GetList('/sites/trust/Lists/HubPlans')/items`, {
      headers: { authorization: `Bearer ${await tenant.tokenOf('nia')}`, accept: 'application/json' },
    });
    expect(raw.status).toBe(403);
  });
});
