import { asWhen } from '../standIns/asWhen';
import type { Browser } from 'playwright-core';
import { homeStrings as home } from '../../src/app/home/en';
import { sharedStrings as shared } from '../../src/ground/en';
import { agreementStrings as words } from '../../src/sessions/papers/en';
import { agreementNeedStrings as needs } from '../../src/sessions/papers/ui/needs/en';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { Visit } from './harness/openHub';
import { askSite, rowsOf } from './harness/rawSite';
import { button, heading, link, placeOf, stepsInOrder } from './harness/steps';
import { textOfWord } from './harness/textOfWord';
import { startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';

jest.setTimeout(300_000);

let browser: Browser;
let tenant: TenantServer;

beforeAll(async () => {
  tenant = await startTenantServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

describe('row 110: an agreement by session three, as Priya and Hannah', () => {
  const step = stepsInOrder();
  const said = 'In the library, with phones away.';
  let priya: Visit;
  let hannah: Visit;
  let pairKey = '';
  afterAll(async () => {
    await priya?.close();
    await hannah?.close();
  });

  step('Priya comes from Home and puts a clause into words of their own', async () => {
    priya = await visit(browser, tenant, { person: 'priya' });
    await link(priya.hub, home.agreement.open).click();
    await heading(priya.hub, words.title).waitFor();
    pairKey = (await placeOf(priya.hub)).split('/')[2] ?? '';
    await heading(priya.hub, words.counted.coming(asWhen('Thursday'), 2)).waitFor();
    await button(priya.hub, words.clauses.changeOf('Where')).click();
    await priya.hub.getByRole('textbox', { name: words.clauses.editor('Where') }).fill(said);
    await button(priya.hub, words.clauses.save).click();
    await priya.hub.getByText(words.clauses.saved('Where')).waitFor();
    await priya.hub.getByText(words.sign.first('Hannah')).waitFor();
  });

  step('Hannah reads it and signs first', async () => {
    hannah = await visit(browser, tenant, { person: 'hannah', place: `agreement/${pairKey}` });
    await hannah.hub.locator('ins', { hasText: 'library' }).first().waitFor();
    await button(hannah.hub, words.sign.button(1)).click();
    await hannah.hub.getByText(words.sign.tickFirst).waitFor();
    await hannah.hub.getByLabel(words.sign.talked).check();
    await button(hannah.hub, words.sign.button(1)).click();
    await hannah.hub.getByText(words.sign.sent(['Priya'])).waitFor();
  });

  step('Home tells Priya, who signs, and it is sealed', async () => {
    await priya.close();
    priya = await visit(browser, tenant, { person: 'priya' });
    await priya.hub.getByText(needs.titles.sign('Hannah')).waitFor();
    await link(priya.hub, needs.open).click();
    await priya.hub.getByLabel(words.sign.talked).check();
    await button(priya.hub, words.sign.button(1)).click();
    await priya.hub.getByText(words.sign.sealed).waitFor();
    await priya.hub.getByText(words.check.outcomes.agrees).waitFor();
    const rows = await rowsOf<{ readonly PairKey: string; readonly Agreement: string; readonly ReviewDay: number }>(
      tenant,
      'priya',
      `web/lists/getByTitle('Pairs')/items?$select=PairKey,Agreement,ReviewDay&$top=100`,
    );
    expect(rows.find((row) => row.PairKey === pairKey)).toMatchObject({ Agreement: 'agreed' });
  });

  step('the Word file says what was agreed, and who signed', async () => {
    const download = priya.page.waitForEvent('download');
    await button(priya.hub, words.word).click();
    const text = await textOfWord(await download);
    expect(text).toContain('In the library');
    expect(text).toContain('Hannah Okafor');
    expect(priya.troubles).toEqual([]);
    expect(hannah.troubles).toEqual([]);
  });

  step('Tom, a third person, is shown nothing of it and is refused by SharePoint', async () => {
    const tom = await visit(browser, tenant, { person: 'tom', place: `agreement/${pairKey}` });
    await tom.hub.getByText(shared.failure('notFound').title).first().waitFor();
    expect(await tom.hub.getByText('library').count()).toBe(0);
    await tom.close();
    for (const list of ['Working 2026-27', 'Seals 2026-27']) {
      const { text } = await askSite(tenant, 'tom', `web/lists/getByTitle('${list}')/items?$select=Body&$top=2000`);
      expect(text).not.toContain('library');
    }
  });
});
