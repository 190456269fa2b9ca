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
  const look = () => {
    const shown = document.querySelector('[data-web-part] h1, [data-web-part] h2') && !document.querySelector('[data-web-part] [aria-busy=true]');
    if (shown) performance.mark('content');
    else requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', () => { performance.mark('loader'); look(); });
`;

async function figuresOf(page: Page, tenant: TenantServer, address: string): Promise<Pick<ViewFigures, 'sharePointTrips' | 'graphTrips' | 'laterTrips' | 'rows' | 'firstBytes' | 'contentMs'>> {
  const sent: { readonly path: string; readonly at: number }[] = [];
  const own: { readonly file: string; readonly at: number }[] = [];
  const onRequest = (request: { url(): string }): void => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/_host/app/')) own.push({ file: pathname.slice('/_host/app/'.length), at: Date.now() });
    if (/\/_api\/|^\/graph\/|graph\.microsoft\.com/.test(request.url())) sent.push({ path: pathname, at: Date.now() });
  };
  page.on('request', onRequest);
  // The page's own preparation asks the tenant too; its requests are not the web part's.
  await page.goto(address, { waitUntil: 'commit' });
  await tenant.clearRequests();
  await page.waitForFunction(() => performance.getEntriesByName('content').length > 0, undefined, { timeout: 30_000 });
  const contentAt = Date.now();
  const contentMs = await page.evaluate(() => (performance.getEntriesByName('content')[0]?.startTime ?? NaN) - (performance.getEntriesByName('loader')[0]?.startTime ?? NaN));
  await page.waitForLoadState('networkidle');
  page.off('request', onRequest);
  const log = await tenant.requests();
  const before = sent.filter(({ at }) => at <= contentAt).map(({ path }) => path);
  return {
    sharePointTrips: before.filter((path) => path.includes('/_api/')).length,
    graphTrips: before.filter((path) => path.startsWith('/graph/') || path.startsWith('/v1.0/')).length,
    laterTrips: sent.length - before.length,
    rows: log.filter(({ path }) => path.includes('/_api/')).reduce((sum, { rows }) => sum + rows, 0),
    firstBytes: bytesOf(own.filter(({ at }) => at <= contentAt).map(({ file }) => file).filter((file) => file.endsWith('.js'))),
    contentMs
  };
}

/** One view for one person, first cold (nothing kept), then warm (the same browser again). */
export async function measureView(browser: Browser, tenant: TenantServer, view: string, path: string, person: string): Promise<readonly ViewFigures[]> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  await page.addInitScript({ content: markTimes });
  await page.goto(`${tenant.origin}/_tenant/sign-in?user=${encodeURIComponent(userPrincipalName(person))}&to=/outlook`);
  const results: ViewFigures[] = [];
  for (const visit of ['cold', 'warm'] as const) results.push({ view, person, visit, ...(await figuresOf(page, tenant, `${tenant.origin}${path}`)) });
  await context.close();
  return results;
}
