import type { Browser, Page } from 'playwright-core';
import { userPrincipalName } from '../browser/harness/TenantServer';
import type { TenantServer } from '../browser/harness/TenantServer';
import { bytesOf } from './bundleSizes';

export interface ViewFigures {
  readonly view: string;
  readonly person: string;
  readonly visit: 'cold' | 'warm';
  /** Requests the page sent before its first content was there; a batch is one. */
  readonly sharePointTrips: number;
  readonly graphTrips: number;
  /** Requests sent afterwards, to either, until the page came to rest. */
  readonly laterTrips: number;
  /** Rows SharePoint's database touched for all of them. */
  readonly rows: number;
  /** Own JavaScript, gzip bytes, loaded before the first content was painted. */
  readonly firstBytes: number;
  /** Milliseconds from the loader's start to first content. */
  readonly contentMs: number;
}

/**
 * Notes the moment the loader starts and the moment a web part first shows a heading and waits for nothing.
 * A text, because tsx rewrites functions in a way a page cannot run.
 */
const markTimes = `
  performance.setResourceTimingBufferSize(5000);
  const look = () => {
    const shown = document.querySelector('[data-web-part] h1, [data-web-part] h2') && !document.querySelector('[data-web-part] [aria-busy=true]');
    if (shown) performance.mark('content');
    else requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', () => { performance.mark('loader'); look(); });
`;

interface Load {
  readonly url: string;
  /** Milliseconds on the page's own clock. */
  readonly at: number;
}

async function figuresOf(
  page: Page,
  tenant: TenantServer,
  address: string,
): Promise<Pick<ViewFigures, 'sharePointTrips' | 'graphTrips' | 'laterTrips' | 'rows' | 'firstBytes' | 'contentMs'>> {
  // The page's own preparation asks the tenant too; its requests are not the web part's.
  await page.goto(address, { waitUntil: 'commit' });
  await tenant.clearRequests();
  await page.waitForFunction(() => performance.getEntriesByName('content').length > 0, undefined, { timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  // One clock for both: what began after the content stood is not before the first paint, however late this process
  // hears of it.
  const { loads, loaderAt, contentAt } = await page.evaluate(() => ({
    loads: performance.getEntriesByType('resource').map((entry): Load => ({ url: entry.name, at: entry.startTime })),
    loaderAt: performance.getEntriesByName('loader')[0]?.startTime ?? NaN,
    contentAt: performance.getEntriesByName('content')[0]?.startTime ?? NaN,
  }));
  const log = await tenant.requests();
  const own = loads.filter(({ url }) => new URL(url).pathname.startsWith('/_host/app/'));
  const sent = loads.filter(({ url }) => /\/_api\/|\/graph\/|graph\.microsoft\.com/.test(url));
  const before = sent.filter(({ at }) => at <= contentAt).map(({ url }) => new URL(url).pathname);
  return {
    sharePointTrips: before.filter((path) => path.includes('/_api/')).length,
    graphTrips: before.filter((path) => path.startsWith('/graph/') || path.startsWith('/v1.0/')).length,
    laterTrips: sent.length - before.length,
    rows: log.filter(({ path }) => path.includes('/_api/')).reduce((sum, { rows }) => sum + rows, 0),
    firstBytes: bytesOf(
      own
        .filter(({ at }) => at <= contentAt)
        .map(({ url }) => new URL(url).pathname.slice('/_host/app/'.length))
        .filter((file) => file.endsWith('.js')),
    ),
    contentMs: contentAt - loaderAt,
  };
}

/** One view for one person, first cold (nothing kept), then warm (the same browser again). */
export async function measureView(
  browser: Browser,
  tenant: TenantServer,
  view: string,
  path: string,
  person: string,
): Promise<readonly ViewFigures[]> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  await page.addInitScript({ content: markTimes });
  await page.goto(`${tenant.origin}/_tenant/sign-in?user=${encodeURIComponent(userPrincipalName(person))}&to=/outlook`);
  const results: ViewFigures[] = [];
  for (const visit of ['cold', 'warm'] as const)
    results.push({ view, person, visit, ...(await figuresOf(page, tenant, `${tenant.origin}${path}`)) });
  await context.close();
  return results;
}
