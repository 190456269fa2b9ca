import type { Browser } from 'playwright-core';
import { lessonDeskStrings as desk, lessonStrings as lessons } from '../../src/places/support/lessons/en';
import { offeredStrings as support } from '../../src/places/support/en';
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

const title = 'Say which form, not “the form”';

it('a lesson is offered on a phone, taken up, stripped of names and published, and staff read it', async () => {
  const priya = await visit(browser, tenant, { person: 'priya', place: 'support', width: 390, height: 844 });
  await priya.hub.getByRole('link', { name: support.beside.lessons }).click();
  await heading(priya.hub, lessons.title).waitFor();
  await button(priya.hub, lessons.offer.open).click();
  await priya.hub.getByRole('radio', { name: lessons.offer.froms.debrief }).check();
  await priya.hub.getByText(lessons.offer.debrief).waitFor();
  await priya.hub.getByLabel(lessons.offer.name).fill(title);
  await priya.hub.getByLabel(lessons.offer.words).fill('We lost a day because two forms have one name.');
  await button(priya.hub, lessons.offer.send).click();
  await priya.hub.getByText(lessons.offer.notAgreed).waitFor();
  await priya.hub.getByRole('checkbox', { name: lessons.offer.agreed }).check();
  expect(await findAxeViolations(priya.page)).toEqual([]);
  await button(priya.hub, lessons.offer.send).click();
  await priya.hub.getByText(lessons.offer.sent).waitFor();
  await button(priya.hub, lessons.mine.takeBackLabel(title)).waitFor();
  expect(priya.troubles).toEqual([]);
  await priya.close();

  const lead = await visit(browser, tenant, { person: 'hannah', place: 'support/lessons' });
  await button(lead.hub, desk.offered.takeLabel(title)).click();
  await lead.hub.getByText(desk.offered.taken).waitFor();
  await button(lead.hub, desk.work.openLabel(title)).click();
  await lead.hub.getByRole('checkbox', { name: desk.form.words.checked }).check();
  await button(lead.hub, desk.form.words.check).click();
  await lead.hub.getByText(desk.form.words.checkedSaid).waitFor();
  expect(await findAxeViolations(lead.page)).toEqual([]);
  await button(lead.hub, desk.work.publishLabel(title)).click();
  await lead.hub.getByText(desk.work.published).waitFor();
  expect(lead.troubles).toEqual([]);
  await lead.close();

  const reader = await visit(browser, tenant, { person: 'leon', place: 'support/lessons' });
  await heading(reader.hub, title).waitFor();
  await reader.hub.getByText('From practice, November 2026').first().waitFor();
  expect(await reader.hub.getByRole('heading', { name: desk.work.title }).count()).toBe(0);
  expect(await findAxeViolations(reader.page)).toEqual([]);
  await reader.close();
});

it('a lead closes a lesson once it is seen to have changed something, by keyboard', async () => {
  const { hub, page, troubles, close } = await visit(browser, tenant, { person: 'hannah', place: 'overview' });
  await hub.getByRole('link', { name: 'Lessons learned' }).click();
  const chase = 'Chase a referral after ten days';
  await button(hub, desk.work.openLabel(chase)).focus();
  await page.keyboard.press('Enter');
  await hub.getByLabel(desk.form.seen.what).fill('Answers that came late: 6 of 11 before, 2 of 9 since.');
  await hub.getByLabel(desk.form.seen.seenBy).fill('Dele Adeyemi');
  await button(hub, desk.form.seen.close).focus();
  await page.keyboard.press('Enter');
  await hub.getByText(desk.form.seen.closed).waitFor();
  await hub.getByText('Changed: Answers that came late: 6 of 11 before, 2 of 9 since.', { exact: true }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});
