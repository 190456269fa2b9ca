import type { Browser } from 'playwright-core';
import { trustStrings as trust } from '../../src/people/en';
import { termStrings as terms } from '../../src/people/ui/terms/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Look, Visit } from './harness/openHub';
import { button } from './harness/steps';
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

const school = 'Ottersby Primary';

async function openTerms(look: Look, width: number): Promise<Visit> {
  const at = await visit(browser, tenant, { person: 'jo', place: 'trust', look, width });
  await button(at.hub, trust.schools.termDatesOf(school)).click();
  return at;
}

it.each([
  ['light', 1280],
  ['dark', 1280],
  ['contrast', 1280],
  ['light', 390],
] as const)('a changed last day shows what moves before it is saved, in the %s theme at %d px', async (look, width) => {
  const at = await openTerms(look, width);
  const form = at.hub.getByRole('form', { name: trust.schools.termDatesOf(school) });
  await form.getByRole('button', { name: terms.bring.open }).click();
  await form
    .getByLabel(terms.bring.text)
    .fill('Autumn term ends: Friday 11 December 2026\nStaff training (twilight): 9 February 2027\nSee you then');
  await form.getByText(terms.bring.counts(3, 1, 1, 1)).waitFor();
  await form.getByRole('button', { name: terms.bring.take }).click();
  await form.getByText(terms.copy.title).click();
  await form.getByRole('button', { name: terms.moves.see }).click();
  await form.getByText(terms.moves.look).waitFor();
  expect(await form.getByText(terms.moves.nothing).count()).toBe(0);
  expect(await findAxeViolations(at.page)).toEqual([]);
  const sideways = await at.hub
    .locator('html')
    .evaluate(({ ownerDocument: { documentElement: page } }) => page.scrollWidth - page.clientWidth);
  expect(sideways).toBe(0);
  if (process.env['PICTURES']) await form.screenshot({ path: `temp/terms-${look}-${width}.png` });
  expect(at.troubles).toEqual([]);
  await at.close();
});

it('is saved once what moves was seen', async () => {
  const at = await openTerms('light', 1280);
  const form = at.hub.getByRole('form', { name: trust.schools.termDatesOf(school) });
  await form.getByLabel(trust.terms.lastOf('Autumn 2')).fill('2026-12-16');
  await form.getByRole('button', { name: terms.moves.see }).click();
  await form.getByRole('button', { name: terms.moves.save }).click();
  await at.hub.getByText(trust.saved(`${school}, 2026-27`)).waitFor();
  await at.page.reload();
  await button(at.hub, trust.schools.termDatesOf(school)).click();
  expect(await form.getByLabel(trust.terms.lastOf('Autumn 2')).inputValue()).toBe('2026-12-16');
  await at.close();
});
