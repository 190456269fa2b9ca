import type { Browser } from 'playwright-core';
import { policyStrings as policies, registerStrings as register } from '../../src/places/policies/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Finder } from './harness/openHub';
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

const sideways = (hub: Finder): Promise<number> =>
  hub.locator('html').evaluate(({ ownerDocument: { documentElement: page } }) => page.scrollWidth - page.clientWidth);
const protection = 'Safeguarding and child protection';

describe('Policies', () => {
  it.each(['light', 'dark', 'contrast'] as const)(
    'stand on a staff page in the %s theme, in a wide and a narrow column and on a phone',
    async (look) => {
      for (const [sitePage, width] of [
        ['Policies', 1280],
        ['StaffRoom', 1280],
        ['StaffRoom', 390],
      ] as const) {
        const at = await visit(browser, tenant, { person: 'ruth', sitePage, look, width });
        await link(at.hub, policies.readIt).waitFor();
        expect(await findAxeViolations(at.page)).toEqual([]);
        expect(await sideways(at.hub)).toBe(0);
        await at.page.setViewportSize({ width: 320, height: 800 });
        expect(await sideways(at.hub)).toBe(0);
        expect(at.troubles).toEqual([]);
        await at.close();
      }
    },
  );

  it('are read from a staff page, signed in the Hub, and counted for a lead', async () => {
    const reader = await visit(browser, tenant, { person: 'ruth', sitePage: 'Policies' });
    await link(reader.hub, policies.readIt).click();
    await heading(reader.hub, protection).waitFor();
    expect(await findAxeViolations(reader.page)).toEqual([]);
    const opened = await link(reader.hub, policies.open).getAttribute('href');
    const file = await reader.page.request.get(opened ?? '');
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
    // answered differently and then as the document says; the signature comes after the last one
    expect(await button(reader.hub, policies.sign.sign('Ruth Dacre')).count()).toBe(0);
    await reader.hub.getByRole('radio', { name: 'The DSL, when they are back' }).click();
    await button(reader.hub, policies.questions.answer).click();
    await reader.hub.getByText(/^The document says: The deputy, today/).waitFor();
    expect(await findAxeViolations(reader.page)).toEqual([]);
    await reader.hub.getByRole('radio', { name: 'The deputy, today' }).click();
    await button(reader.hub, policies.questions.again).click();
    await reader.hub.getByRole('radio', { name: 'That you may need to tell somebody who can help' }).click();
    await button(reader.hub, policies.questions.answer).click();
    await button(reader.hub, policies.sign.sign('Ruth Dacre')).click();
    await reader.hub.getByText(/^You signed this edition on 23 November 2026/).waitFor();
    expect(reader.troubles).toEqual([]);
    await reader.close();

    const lead = await visit(browser, tenant, { person: 'hannah', place: 'policies', width: 390, height: 844 });
    await heading(lead.hub, policies.current).waitFor();
    expect(await findAxeViolations(lead.page)).toEqual([]);
    expect(await sideways(lead.hub)).toBe(0);
    await link(lead.hub, policies.toDesk).click();
    await heading(lead.hub, register.title).waitFor();
    expect(await findAxeViolations(lead.page)).toEqual([]);
    await link(lead.hub, register.registered.readers.of(protection)).click();
    await button(lead.hub, /have read and signed$/).click();
    await lead.hub.getByText('Ruth Dacre', { exact: true }).waitFor();
    expect(await findAxeViolations(lead.page)).toEqual([]);
    expect(await sideways(lead.hub)).toBe(0);
    expect(lead.troubles).toEqual([]);
    await lead.close();
  });

  it('are registered at the desk, where the keyboard alone goes through the form', async () => {
    const lead = await visit(browser, tenant, { person: 'miriam', place: 'policies/desk' });
    await link(lead.hub, register.registered.edit.of('Whistleblowing')).click();
    const owner = lead.hub.getByLabel(register.form.owner, { exact: false }).first();
    await owner.fill('');
    await lead.page.keyboard.press('Tab');
    await button(lead.hub, register.form.save).focus();
    await lead.page.keyboard.press('Enter');
    await lead.hub.getByText(register.form.notSaved).or(lead.hub.getByText('Please fill this in.')).first().waitFor();
    expect(await findAxeViolations(lead.page)).toEqual([]);
    await owner.fill('Edith Carrow');
    await button(lead.hub, register.form.save).click();
    await lead.hub.getByText(register.form.saved('Whistleblowing')).waitFor();
    expect(lead.troubles).toEqual([]);
    await lead.close();
  });
});
