import { asWhen } from '../standIns/asWhen';
import type { Browser } from 'playwright-core';
import { homeStrings as home } from '../../src/app/home/en';
import { askDutyStrings as ask, askedStrings as asked, dutyNeedStrings as needs } from '../../src/sessions/duty/en';
import { debriefStrings as dialog } from '../../src/sessions/help/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { rowsOf } from './harness/rawSite';
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

const phone = { width: 390, height: 844 };
const as = (
  person: string,
  more: { readonly place?: string; readonly width?: number; readonly height?: number } = {},
) => visit(browser, tenant, { person, ...more });
/** Opens what the line on Home leads to. */
async function openNeed({ hub }: Visit, title: string): Promise<void> {
  await hub.getByRole('listitem').filter({ hasText: title }).getByRole('link', { name: needs.open }).click();
}
const done = async (at: Visit): Promise<void> => {
  expect(at.troubles).toEqual([]);
  await at.close();
};

it('a debrief goes from asking on a phone to the second check-in, and whoever it is not for finds nothing', async () => {
  const first = await as('megan', phone);
  await heading(first.hub, home.hard.title).waitFor();
  await button(first.hub, home.hard.debrief).click();
  await first.hub.getByRole('radio', { name: ask.choice }).check();
  await first.hub.getByText(/^It goes to Fiona Ashby first\./).waitFor();
  expect(await findAxeViolations(first.page)).toEqual([]);
  await button(first.hub, dialog.ask).click();
  await link(first.hub, dialog.seeHow).click();
  await first.hub.getByText(asked.stands.with('Fiona Ashby')).waitFor();
  expect(await findAxeViolations(first.page)).toEqual([]);
  const place = new URL(first.page.url()).hash.slice(2);
  await done(first);

  // her headteacher, a record keeper and a colleague: neither the page nor a raw question shows it
  for (const person of ['david', 'miriam', 'farah']) {
    const other = await as(person, { place });
    await other.hub.getByText(asked.goneWords).waitFor();
    await done(other);
    expect(await rowsOf(tenant, person, "web/lists/getByTitle('Asked')/items?$select=Id")).toEqual([]);
  }

  const fiona = await as('fiona');
  await openNeed(fiona, needs.turn('Megan Voss', false));
  await button(fiona.hub, asked.take.take).click();
  await fiona.hub.getByText(asked.take.mine).waitFor();
  expect(await findAxeViolations(fiona.page)).toEqual([]);
  await fiona.hub.getByLabel(asked.take.time).fill('12:15');
  await button(fiona.hub, asked.take.offer).click();
  await fiona.hub.getByText(asked.take.offeredSo(asWhen('today at 12:15'), false)).waitFor();
  await done(fiona);

  const accepting = await as('megan', phone);
  await openNeed(accepting, needs.offered);
  await button(accepting.hub, asked.offer.accept).click();
  await accepting.hub.getByText(asked.offer.accepted(asWhen('today at 12:15'))).waitFor();
  await done(accepting);

  await tenant.setClock('2026-11-23T13:00:00Z');
  const after = await as('fiona');
  await openNeed(after, needs.taken('Megan Voss', false));
  await button(after.hub, asked.held.press).click();
  await after.hub.getByText(asked.stands.held(asWhen('Monday 23 November'))).waitFor();
  await done(after);

  await tenant.setClock('2026-11-25T09:00:00Z');
  const twoDays = await as('megan', phone);
  await openNeed(twoDays, needs.checkIn(2));
  await button(twoDays.hub, asked.checkIn.answers.ring).click();
  await twoDays.hub.getByText(asked.checkIn.noted).waitFor();
  await done(twoDays);
  const call = await as('fiona');
  await openNeed(call, needs.call('Megan Voss'));
  await button(call.hub, asked.call.press).click();
  await call.hub.getByText(asked.call.noted).waitFor();
  await done(call);

  await tenant.setClock('2026-12-07T09:00:00Z');
  const twoWeeks = await as('megan', phone);
  await openNeed(twoWeeks, needs.checkIn(14));
  await button(twoWeeks.hub, asked.checkIn.answers.allRight).click();
  await twoWeeks.hub.getByText(asked.checkIn.noted).waitFor();
  await done(twoWeeks);
});
