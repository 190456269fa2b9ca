import type { Browser } from 'playwright-core';
import { recordStrings as record } from '../../src/sessions/record/en';
import { sharedStrings as shared } from '../../src/ground/en';
import { findAxeViolations } from './harness/findAxeViolations';
import { launchBrowser } from './harness/launchBrowser';
import { visit } from './harness/openHub';
import type { HostName, Look } from './harness/openHub';
import { rowsOf, turn } from './harness/rawSite';
import { button, found, goTo, heading, link } from './harness/steps';
import { startTenantServer } from './harness/TenantServer';
import type { TenantServer } from './harness/TenantServer';
import { colours, sideways, wrongWith } from './harness/wrongWith';
import { axeViews, sessionFinder, titled } from './axeViews';
import type { SessionItem } from './axeViews';

jest.setTimeout(300_000);

let browser: Browser;
let tenant: TenantServer;
let sessions: Readonly<Record<'hannah' | 'ella' | 'priya', readonly SessionItem[]>>;
/** Whose supervision is late. */
let latePair = '';

beforeAll(async () => {
  tenant = await startTenantServer();
  browser = await launchBrowser();
  const of = (person: string): Promise<readonly SessionItem[]> =>
    rowsOf(tenant, person, `web/lists/getByTitle('Sessions 2026-27')/items?$top=500`);
  sessions = { hannah: await of('hannah'), ella: await of('ella'), priya: await of('priya') };
  const pairs = await rowsOf<{ readonly PairKey: string | null }>(
    tenant,
    'carys',
    `web/lists/getByTitle('Pairs')/items?$select=PairKey&$top=100`,
  );
  // the folders of the pairs are among them
  latePair = pairs.find(({ PairKey }) => PairKey)?.PairKey ?? '';
});
afterAll(async () => {
  await browser?.close();
  await tenant?.stop();
});

const looks: readonly (readonly [Look, HostName])[] = [
  ['light', 'sharepoint'],
  ['dark', 'sharepoint'],
  ['contrast', 'teams'],
];
const everybody = ['hannah', 'ella', 'priya', 'carys', 'miriam', 'fiona', 'ivy', 'jo'] as const;

describe.each(looks)('in the %s theme, in %s', (look, host) => {
  it.each(everybody)('nothing is wrong with any view of %s', async (person) => {
    const at = await visit(browser, tenant, { person, host, look });
    const wrong: string[] = [];
    for (const view of axeViews({ sessions, latePair })[person] ?? []) {
      try {
        wrong.push(...(await wrongWith(at, view, look)));
      } catch (error) {
        wrong.push(`${view.name}: ${error instanceof Error ? error.message.slice(0, 400) : String(error)}`);
      }
    }
    await at.close();
    expect(wrong).toEqual([]);
  });

  it('nothing is wrong when a view cannot be loaded', async () => {
    const at = await visit(browser, tenant, { person: 'priya', host, look });
    await titled(/^Good /)(at.hub);
    await turn(tenant, 'faults', [{ match: '/_api/', nth: 0, kind: '500' }]);
    try {
      await goTo(at.hub, `#/record/${sessionFinder(sessions)('priya', 'sealed', 'priya')}`);
      await at.hub
        .getByRole('alert')
        .filter({ hasText: found(shared.failure('unexpected').whatToDo) })
        .or(at.hub.getByRole('alert'))
        .first()
        .waitFor();
      expect(await findAxeViolations(at.page)).toEqual([]);
      expect(await sideways(at.hub)).toBe(0);
    } finally {
      await turn(tenant, 'faults');
    }
    await button(at.hub, shared.tryAgain).click();
    await heading(at.hub, record.verify).waitFor();
    await at.close();
  });
});

// a test that finds nothing wrong must be able to find something, in the Hub's frame inside Teams too
describe('what is wrong is found', () => {
  it.each(['sharepoint', 'teams'] as const)('in %s', async (host) => {
    const at = await visit(browser, tenant, { person: 'ivy', host });
    await titled(/^Good /)(at.hub);
    expect(await findAxeViolations(at.page)).toEqual([]);
    await at.hub.locator('body').evaluate((body) => {
      body.insertAdjacentHTML('beforeend', '<img src="/none.png"><button></button><p>Faint words</p>');
      // by script: the page's policy lets no style attribute in
      if (body.lastElementChild instanceof HTMLElement)
        Object.assign(body.lastElementChild.style, { color: '#aaa', background: '#fff' });
    });
    const rules = async (): Promise<readonly string[]> =>
      [...new Set((await findAxeViolations(at.page)).map((line) => line.split(':')[0] ?? ''))].sort();
    expect(await rules()).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'image-alt']));
    expect(await findAxeViolations(at.page, colours)).toEqual([expect.stringContaining('color-contrast')]);
    await at.close();
  });
});

describe('My supervision', () => {
  it.each(['light', 'dark', 'contrast'] as const)('fits a phone and 400 % in the %s theme', async (look) => {
    const at = await visit(browser, tenant, { person: 'priya', look, homePage: true, width: 390 });
    await link(at.hub, 'Open the Hub').waitFor();
    expect(await findAxeViolations(at.page)).toEqual([]);
    await at.page.setViewportSize({ width: 320, height: 800 });
    expect(await sideways(at.hub)).toBe(0);
    await at.close();
  });
});
