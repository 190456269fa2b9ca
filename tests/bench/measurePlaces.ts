import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { userPrincipalName } from '../browser/harness/TenantServer';
import type { TenantServer } from '../browser/harness/TenantServer';
import { longestChain } from './longestChain';
import type { Asked } from './longestChain';

export type Visit = 'cold' | 'warm';

/** A place as its address has it after `#/`; `first …` is the first link on another place that leads to such a one. */
export type PlaceName = string;

export interface PlaceFigures {
  readonly person: string;
  readonly place: PlaceName;
  readonly visit: Visit;
  /** 1, or 4 on a processor four times slower. */
  readonly slower: number;
  /** Requests to SharePoint until the page came to rest; a batch is one. */
  readonly trips: number;
  /** How many of those before the content waited for one another. */
  readonly chain: number;
  /** Rows SharePoint's database touched for them. */
  readonly rows: number;
  /** Bytes of their answers, as they are before they are packed for the way. */
  readonly bytes: number;
  readonly contentMs: number;
  /** Milliseconds beyond 50 of each task of the page's own thread until the content stood. */
  readonly blockedMs: number;
  /** Time to content of an empty web part on the same processor, a moment before. */
  readonly emptyMs: number;
}

/** A text, because tsx rewrites functions in a way a page cannot run. */
const watch = `
  performance.setResourceTimingBufferSize(5000);
  window.benchTasks = [];
  new PerformanceObserver((list) => window.benchTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ type: 'longtask', buffered: true });
  window.benchFrom = 0;
  window.benchLook = (from) => {
    window.benchFrom = from;
    performance.clearMarks('content');
    const look = () => {
      const part = document.querySelector('[data-web-part]');
      const shown = part && part.querySelector('h1, h2, [role=alert]') && !part.querySelector('[aria-busy=true]');
      if (shown) performance.mark('content');
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  };
  document.addEventListener('DOMContentLoaded', () => window.benchLook(performance.now()));
`;

interface PageTimes {
  readonly from: number;
  readonly contentAt: number;
  readonly asked: readonly Asked[];
  readonly bytes: number;
  readonly tasks: readonly { readonly startTime: number; readonly duration: number }[];
}

const readTimes = `(() => {
  const from = window.benchFrom;
  const entries = performance.getEntriesByType('resource').filter(({ name, startTime }) => name.includes('/_api/') && startTime >= from);
  return {
    from,
    contentAt: performance.getEntriesByName('content')[0].startTime,
    asked: entries.map(({ startTime, responseEnd }) => ({ from: startTime, to: responseEnd })),
    bytes: entries.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
    tasks: window.benchTasks,
  };
})()`;

async function atRest(page: Page): Promise<void> {
  await page.waitForFunction("performance.getEntriesByName('content').length > 0", undefined, { timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  // what a place asks behind its content, e.g. seals once the list stands
  await page.waitForTimeout(300);
  await page.waitForLoadState('networkidle');
}

async function figuresOf(
  page: Page,
  tenant: TenantServer,
  named: Pick<PlaceFigures, 'person' | 'place' | 'visit' | 'slower' | 'emptyMs'>,
): Promise<PlaceFigures> {
  await atRest(page);
  const trouble = await page.evaluate<string>(
    "document.querySelector('[data-web-part] [role=alert]')?.textContent ?? ''",
  );
  if (trouble !== '') throw new Error(`${named.person} finds at "${named.place}": ${trouble}`);
  const { from, contentAt, asked, bytes, tasks } = await page.evaluate<PageTimes>(readTimes);
  const log = (await tenant.requests()).filter(({ path }) => path.includes('/_api/'));
  return {
    ...named,
    trips: asked.length,
    chain: longestChain(asked.filter((one) => one.from <= contentAt)),
    rows: log.reduce((sum, { rows }) => sum + rows, 0),
    bytes,
    contentMs: contentAt - from,
    blockedMs: tasks
      .filter(({ startTime }) => startTime >= from && startTime < contentAt)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  };
}

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** A browser in which nothing is kept yet, with the person signed in. */
export async function openBrowser(
  browser: Browser,
  tenant: TenantServer,
  person: string,
  slower: number,
): Promise<Opened> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    // the page's policy refuses the texts that this looks with
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript({ content: watch });
  await page.goto(`${tenant.origin}/_tenant/sign-in?user=${encodeURIComponent(userPrincipalName(person))}&to=/outlook`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { context, page, cdp };
}

export async function openPage(page: Page, tenant: TenantServer, path: string): Promise<void> {
  // the page's own preparation asks the tenant too; its requests are not the web part's
  await page.goto(`${tenant.origin}${path}`, { waitUntil: 'commit' });
  await tenant.clearRequests();
}

/** Goes to a place within the page that is open. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate(`window.benchLook(performance.now()); location.hash = ${JSON.stringify(`#/${place}`)}`);
}

const hubPage = '/sites/trust/SitePages/Hub.aspx';
const emptyPage = '/sites/trust/_layouts/15/empty.aspx';

/** The place, or the address that the first link of another place leads to: `first session of home`. */
async function addressOf(page: Page, tenant: TenantServer, place: PlaceName): Promise<string | undefined> {
  const [, wanted, from = ''] = /^first (\w+) of (\w+)$/.exec(place) ?? [];
  if (wanted === undefined) return place;
  await tenant.clearRequests();
  await goTo(page, from === 'home' ? '' : from);
  await atRest(page);
  const hrefs = await page.evaluate<readonly string[]>(
    "[...document.querySelectorAll('[data-web-part] a[href]')].map((link) => link.getAttribute('href'))",
  );
  return hrefs.find((href) => href.includes(`#/${wanted}/`))?.split('#/')[1];
}

/** Every place of one person: cold by a link in a browser that keeps nothing, and warm from a Home that stands. */
export async function measurePlaces(
  browser: Browser,
  tenant: TenantServer,
  {
    person,
    places,
    slower,
    missing,
  }: {
    readonly person: string;
    readonly places: readonly PlaceName[];
    readonly slower: number;
    readonly missing: (place: PlaceName) => void;
  },
): Promise<readonly PlaceFigures[]> {
  const found: PlaceFigures[] = [];
  const addresses = new Map<PlaceName, string>();
  const emptyMs = await measureEmpty(browser, tenant, slower);
  const warm = await openBrowser(browser, tenant, person, slower);
  await openPage(warm.page, tenant, hubPage);
  await atRest(warm.page);
  for (const place of places) {
    const address = await addressOf(warm.page, tenant, place);
    // said where the figures are printed: one that is not there is not to end the run
    if (address === undefined) missing(place);
    if (address === undefined) continue;
    addresses.set(place, address);
    await goTo(warm.page, '');
    await atRest(warm.page);
    await tenant.clearRequests();
    await goTo(warm.page, address);
    found.push(await figuresOf(warm.page, tenant, { person, place, visit: 'warm', slower, emptyMs }));
  }
  await warm.context.close();
  for (const [place, address] of addresses)
    found.push(
      await measureCold(browser, tenant, {
        ...{ person, place, slower, path: `${hubPage}#/${address}` },
        times: place === '' ? timesOfFirstView : 1,
      }),
    );
  return found;
}

/** First views have a budget of their own: other work of the machine is not to decide it. */
const timesOfFirstView = 3;

/**
 * A page in a browser in which nothing is kept yet, each time beside an empty web part; of several times the one in the
 * middle by how it compares.
 */
async function measureCold(
  browser: Browser,
  tenant: TenantServer,
  {
    person,
    place,
    slower,
    path,
    times,
  }: Pick<PlaceFigures, 'person' | 'place' | 'slower'> & {
    readonly path: string;
    readonly times: number;
  },
): Promise<PlaceFigures> {
  const found: PlaceFigures[] = [];
  for (let time = 0; time < times; time += 1) {
    const emptyMs = await measureEmpty(browser, tenant, slower);
    const { context, page } = await openBrowser(browser, tenant, person, slower);
    await openPage(page, tenant, path);
    found.push(await figuresOf(page, tenant, { person, place, visit: 'cold', slower, emptyMs }));
    await context.close();
  }
  const [first, ...rest] = found;
  if (first === undefined) throw new Error(`${place} was never measured`);
  const sorted = [first, ...rest].sort((a, b) => a.contentMs / a.emptyMs - b.contentMs / b.emptyMs);
  return sorted[Math.floor(sorted.length / 2)] ?? first;
}

/** Milliseconds to the content of an empty web part on a page of its own: what the page itself takes. */
async function measureEmpty(browser: Browser, tenant: TenantServer, slower: number): Promise<number> {
  const { context, page } = await openBrowser(browser, tenant, 'priya', slower);
  await openPage(page, tenant, emptyPage);
  const named = { person: 'priya', place: 'empty web part', visit: 'cold', slower, emptyMs: 0 } as const;
  const { contentMs } = await figuresOf(page, tenant, named);
  await context.close();
  return contentMs;
}

/** The small web part of a staff page. */
export const measureCard = (
  browser: Browser,
  tenant: TenantServer,
  person: string,
  slower: number,
): Promise<PlaceFigures> =>
  measureCold(browser, tenant, {
    ...{ person, place: 'my supervision', slower, path: '/sites/trust' },
    times: timesOfFirstView,
  });

const sentence = 'We looked at how the week went and what helped. ';

/** Milliseconds from each key to the next painted frame, in this text box. */
async function keysIn(page: Page, box: Locator): Promise<readonly number[]> {
  await box.click();
  await page.evaluate(`
    window.benchKeys = [];
    document.addEventListener('keydown', () => {
      const from = performance.now();
      requestAnimationFrame(() => setTimeout(() => window.benchKeys.push(performance.now() - from)));
    }, true);
  `);
  await page.keyboard.type(sentence, { delay: 120 });
  return page.evaluate<readonly number[]>('window.benchKeys');
}

/** The same in a bare text box beside an empty web part: what the browser itself takes. */
export async function measureBareTyping(
  browser: Browser,
  tenant: TenantServer,
  slower: number,
): Promise<readonly number[]> {
  const { context, page } = await openBrowser(browser, tenant, 'priya', slower);
  await openPage(page, tenant, emptyPage);
  await atRest(page);
  await page.evaluate("document.querySelector('[data-web-part]').append(document.createElement('textarea'))");
  const times = await keysIn(page, page.locator('[data-web-part] textarea'));
  await context.close();
  return times;
}

/** Milliseconds from each key to the next painted frame, in the first text box of a place. */
export async function measureTyping(
  browser: Browser,
  tenant: TenantServer,
  { person, place, slower }: { readonly person: string; readonly place: PlaceName; readonly slower: number },
): Promise<readonly number[]> {
  const { context, page } = await openBrowser(browser, tenant, person, slower);
  await openPage(page, tenant, hubPage);
  await atRest(page);
  const address = await addressOf(page, tenant, place);
  if (address === undefined) throw new Error(`${person} sees no link for "${place}"`);
  await goTo(page, address);
  await atRest(page);
  const times = await keysIn(page, page.locator('[data-web-part] textarea').first());
  await context.close();
  return times;
}

/** Bytes in use after a round through all places, and after twenty more. */
export async function measureMemory(
  browser: Browser,
  tenant: TenantServer,
  {
    person,
    places,
    rounds,
  }: { readonly person: string; readonly places: readonly PlaceName[]; readonly rounds: number },
): Promise<{ readonly first: number; readonly last: number }> {
  const { context, page, cdp } = await openBrowser(browser, tenant, person, 1);
  await openPage(page, tenant, hubPage);
  await atRest(page);
  const round = async (): Promise<void> => {
    for (const place of places) {
      await goTo(page, place);
      await atRest(page);
    }
  };
  const inUse = async (): Promise<number> => {
    await goTo(page, '');
    await atRest(page);
    await cdp.send('HeapProfiler.collectGarbage');
    return page.evaluate<number>('performance.memory.usedJSHeapSize');
  };
  for (let warming = 0; warming < 2; warming += 1) await round();
  const first = await inUse();
  for (let count = 0; count < rounds; count += 1) await round();
  const last = await inUse();
  await context.close();
  return { first, last };
}
