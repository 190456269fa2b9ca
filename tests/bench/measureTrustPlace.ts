import type { Browser, Page } from 'playwright-core';
import { startTenantServer, userPrincipalName } from '../browser/harness/TenantServer';
import type { TenantServer } from '../browser/harness/TenantServer';
import { makeGrownSite } from '../picture/makeGrownSite';

const sizes = [
  { schools: 3, pairs: 100 },
  { schools: 30, pairs: 1000 },
  { schools: 90, pairs: 3000 },
] as const;
const hubPage = '/sites/trust/SitePages/Hub.aspx';
const mostTimes = 1.2;
const mostTrips = 2;

export interface PlaceFigures {
  readonly schools: number;
  readonly pairs: number;
  /** SharePoint requests from the press on, until the numbers stand; a batch is one. */
  readonly trips: number;
  /** All of them until the page came to rest, with their rows and the bytes of their answers. */
  readonly allTrips: number;
  readonly rows: number;
  readonly bytes: number;
  readonly contentMs: number;
}

/** The Trust place for a lead, from Home by a press in the bar, as often as it grows; and what is over budget. */
export async function measureTrustPlace(
  browser: Browser,
): Promise<{ readonly figures: readonly PlaceFigures[]; readonly over: readonly string[] }> {
  const figures: PlaceFigures[] = [];
  for (const { schools, pairs } of sizes) {
    console.log(`The Trust place: a trust of ${schools} schools and ${pairs} pairs …`);
    const tenant = await startTenantServer('demo', await makeGrownSite(schools, pairs));
    try {
      // somebody has counted before: the first count reads the registers whole, at any size
      await opened(browser, tenant, 'miriam');
      figures.push({ schools, pairs, ...(await opened(browser, tenant, 'hannah')) });
    } finally {
      await tenant.stop();
    }
  }
  return { figures, over: overBudget(figures) };
}

function overBudget(figures: readonly PlaceFigures[]): readonly string[] {
  const small = figures[0];
  const big = figures[figures.length - 1];
  if (!small || !big) throw new Error('nothing was measured');
  const names = ['trips', 'allTrips', 'rows', 'bytes'] as const;
  return [
    ...names
      .filter((name) => big[name] > small[name] * mostTimes)
      .map(
        (name) =>
          `The Trust place: ${name} ${big[name]} at ${big.schools} schools, ${small[name]} at ${small.schools}, budget ${mostTimes} times`,
      ),
    ...figures
      .filter(({ trips }) => trips > mostTrips)
      .map(
        ({ schools, trips }) =>
          `The Trust place at ${schools} schools: ${trips} trips before its numbers, budget ${mostTrips}`,
      ),
  ];
}

async function opened(
  browser: Browser,
  tenant: TenantServer,
  person: string,
): Promise<Omit<PlaceFigures, 'schools' | 'pairs'>> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  await page.addInitScript({ content: 'performance.setResourceTimingBufferSize(5000);' });
  await page.goto(`${tenant.origin}/_tenant/sign-in?user=${encodeURIComponent(userPrincipalName(person))}&to=/outlook`);
  await page.goto(`${tenant.origin}${hubPage}`);
  const link = page.getByRole('link', { name: 'Trust', exact: true });
  await link.waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await tenant.clearRequests();
  const pressedAt = await page.evaluate(() => performance.now());
  await link.click();
  await page.getByRole('list', { name: 'Show names and dates of' }).waitFor({ timeout: 300_000 });
  const contentAt = await page.evaluate(() => performance.now());
  await page.getByText(/^Counted from the registers today at [0-9:]+\.$/).waitFor({ timeout: 300_000 });
  await page.waitForLoadState('networkidle');
  const found = await readLoads(page, pressedAt);
  const rows = (await tenant.requests())
    .filter(({ path }) => path.includes('/_api/'))
    .reduce((sum, one) => sum + one.rows, 0);
  await context.close();
  return {
    trips: found.filter(({ at }) => at <= contentAt).length,
    allTrips: found.length,
    rows,
    bytes: found.reduce((sum, one) => sum + one.bytes, 0),
    contentMs: contentAt - pressedAt,
  };
}

const readLoads = (page: Page, from: number): Promise<readonly { readonly at: number; readonly bytes: number }[]> =>
  page.evaluate(
    (since) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime >= since && entry.name.includes('/_api/'))
        .map((entry) => ({ at: entry.startTime, bytes: (entry as PerformanceResourceTiming).decodedBodySize })),
    from,
  );
