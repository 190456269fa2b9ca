import type { Browser, Locator } from 'playwright-core';
import { homeStrings as home } from '../../src/app/home/en';
import { actionsStrings as actions } from '../../src/sessions/actions/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { askSite } from './harness/rawSite';
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

const done = async (at: Visit): Promise<void> => {
  expect(await findAxeViolations(at.page)).toEqual([]);
  expect(at.troubles).toEqual([]);
  await at.close();
};
const note = 'Spoken about with the office on Friday.';

it('an action is done with a note on a phone and found again; another is handed over once Hannah takes it', async () => {
  const priya = await visit(browser, tenant, { person: 'priya', width: 390, height: 844 });
  await link(priya.hub, home.actions.page).click();
  await heading(priya.hub, actions.title).waitFor();
  const openOnes = priya.hub.getByRole('region', { name: actions.open, exact: true });
  await openOnes
    .getByRole('button', { name: /^Done: / })
    .first()
    .click();
  await priya.hub.getByLabel(actions.note).fill(note);
  expect(await findAxeViolations(priya.page)).toEqual([]);
  await button(priya.hub, actions.save).click();
  await priya.hub.getByText(actions.saved).first().waitFor();
  await priya.hub.getByRole('searchbox').fill('office on friday');
  await priya.hub.getByText(note).waitFor();
  const hand = openOnes.getByRole('button', { name: /^Ask somebody to take it: / }).first();
  const named = ((await hand.getAttribute('aria-label')) ?? '').replace(/^[^:]*: /, '');
  await hand.click();
  const select = priya.hub.getByLabel(actions.whom);
  await select.selectOption({ label: 'Hannah Okafor' });
  await button(priya.hub, actions.ask).click();
  await priya.hub.getByText(actions.waits('Hannah Okafor')).waitFor();
  await done(priya);

  const hannah = await visit(browser, tenant, { person: 'hannah', place: 'actions' });
  await button(hannah.hub, actions.takeOf(named)).click();
  await hannah.hub.getByText(actions.taken).waitFor();
  await button(hannah.hub, actions.doneOf(named)).waitFor();
  await done(hannah);

  // a colleague who is not of the pair
  const { text } = await askSite(
    tenant,
    'beth',
    "web/lists/getByTitle('Working 2026-27')/items?$select=Body&$top=2000",
  );
  expect(text).not.toContain('office on Friday');
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const boxOf = async (locator: Locator): Promise<Box> => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('it is not drawn');
  return box;
};
const areApart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

it('a notice lies over nothing that was pressed or is pressed next, and the focus stays where it was', async () => {
  const ella = await visit(browser, tenant, { person: 'ella', width: 390, height: 700 });
  const ticks = ella.hub.getByRole('region', { name: home.actions.title }).getByRole('checkbox');
  const first = ticks.first();
  await first.evaluate((element) => element.closest('li')?.scrollIntoView({ block: 'end' }));
  await first.focus();
  await ella.page.keyboard.press('Space');
  const notice = ella.hub.getByRole('status').filter({ hasText: home.actions.done }).locator('div').first();
  await notice.waitFor();
  expect(await first.evaluate((element) => document.activeElement === element)).toBe(true);
  const apart = async (): Promise<boolean> => areApart(await boxOf(notice), await boxOf(ella.hub.locator(':focus')));
  expect(await apart()).toBe(true);
  await ella.page.keyboard.press('Shift+Tab');
  expect(await apart()).toBe(true);
  await done(ella);
});
