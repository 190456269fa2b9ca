import type { Browser, Locator } from 'playwright-core';
import { changesStrings as changes } from '../../src/sessions/handover/en';
import { trustStrings as trust } from '../../src/people/en';
import { bundleStrings as bundle } from '../../src/places/records/bundle/en';
import { keeperSearchStrings as everyRecord } from '../../src/places/records/en';
import { sampleStrings as sample } from '../../src/places/records/sample/en';
import { lookStrings as look } from '../../src/sessions/record/ui/look/en';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { rowsOf } from './harness/rawSite';
import { button, choose, found, heading } from './harness/steps';
import { demoNow, startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(180_000);

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

const as = (person: string, place: string): Promise<Visit> => visit(browser, tenant, { person, place });
/** Not the names that the stand-in page offers to sign in as. */
const shown = ({ hub }: Visit, words: string): Locator => hub.getByText(words).locator('visible=true');
const done = async (at: Visit): Promise<void> => {
  expect(at.troubles).toEqual([]);
  await at.close();
};
const looks = "web/lists/getByTitle('Looks 2026-27')/items?$select=Body&$filter=SessionKey ne ''";

it('a record drawn by lot opens with that reason, its people read it, and nobody else draws', async () => {
  const gareth = await as('gareth', 'records');
  await gareth.hub.getByRole('textbox', { name: sample.count }).fill('50');
  await button(gareth.hub, sample.draw).click();
  await gareth.hub.getByText(/^Seed /).waitFor();
  const drawn = gareth.hub.getByRole('region', { name: sample.title });
  await drawn
    .getByRole('link', { name: /^Priya Nair with Hannah Okafor/ })
    .first()
    .click();
  const reason = gareth.hub.getByRole('radio', { name: look.reasons.sample });
  await reason.waitFor();
  expect(await reason.isChecked()).toBe(true);
  await button(gareth.hub, look.open).click();
  await reason.waitFor({ state: 'detached' });
  await gareth.hub
    .getByText(/drawn by lot/)
    .first()
    .waitFor();
  const place = new URL(gareth.page.url()).hash.slice(2);
  await done(gareth);

  const priya = await as('priya', place);
  await priya.hub.getByText(/Gareth Sands opened this in the Hub .* drawn by lot/).waitFor();
  await done(priya);

  for (const person of ['hannah', 'edith']) {
    const other = await as(person, 'records');
    await other.hub.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await other.hub.getByRole('heading', { name: everyRecord.title }).count()).toBe(0);
    expect(await other.hub.getByRole('heading', { name: sample.title }).count()).toBe(0);
    expect(await other.hub.getByRole('heading', { name: bundle.title }).count()).toBe(0);
    await done(other);
  }
  // whoever has no part in it reads no line of it by a raw question
  expect(await rowsOf(tenant, 'farah', looks)).toEqual([]);
});

it('what is held about Priya is gathered into one file, and Hannah reads that her record was opened for it', async () => {
  const gareth = await as('gareth', 'records');
  await button(gareth.hub, bundle.begin).click();
  await gareth.hub.getByRole('searchbox', { name: bundle.person }).fill('Priya N');
  await choose(gareth.hub.getByRole('combobox', { name: bundle.choose }), 'Priya Nair');
  await button(gareth.hub, bundle.gather).click();
  await gareth.hub.getByText(/^Priya Nair: \d+ rows of \d+ pairs and groups\./).waitFor({ timeout: 120_000 });
  await gareth.hub.getByText(/rows have words of somebody else/).waitFor();
  const [file] = await Promise.all([gareth.page.waitForEvent('download'), button(gareth.hub, bundle.save).click()]);
  expect(file.suggestedFilename()).toMatch(/^held-about-one-person-\d{4}-\d\d-\d\d\.xlsx$/);
  await done(gareth);
  const rows = await rowsOf<{ readonly Body: string | null }>(tenant, 'hannah', looks);
  expect(rows.length).toBeGreaterThan(0);
});

it('Anwen gets another supervisor: who gains and loses is read first, and afterwards each finds their own', async () => {
  const miriam = await as('miriam', 'trust');
  await miriam.hub.getByRole('searchbox', { name: trust.pairs.find }).fill('Anwen');
  await button(miriam.hub, changes.changeOf('Anwen Lloyd')).click();
  const form = miriam.hub.getByRole('form', { name: changes.changeTitle('Anwen Lloyd') });
  await choose(form.getByRole('combobox', { name: changes.kind }), changes.kinds.replace);
  await choose(form.getByRole('combobox', { name: changes.newSupervisor }), 'Hannah Okafor');
  await form.getByText(found('Dele Adeyemi')).locator('visible=true').first().waitFor();
  await button(form, changes.carryOut).click();
  await miriam.hub
    .getByText(/^Done: /)
    .first()
    .waitFor({ timeout: 60_000 });
  await done(miriam);

  const hannah = await as('hannah', 'people');
  await shown(hannah, 'Anwen Lloyd').first().waitFor();
  await done(hannah);
  const dele = await as('dele', 'people');
  await heading(dele.hub, /./).waitFor();
  await dele.page.waitForLoadState('networkidle');
  expect(await shown(dele, 'Anwen Lloyd').count()).toBe(0);
  await done(dele);
});
