import type { Browser, BrowserContext, Page } from 'playwright-core';
import { disturb } from './disturb';
import { noteGraphRequests } from './graphRequests';
import { userPrincipalName } from './TenantServer';
import type { TenantServer } from './TenantServer';

/** What a test needs to find things with; the same for a page and for the frame inside the stand-in Teams client. */
export type Finder = Pick<Page, 'getByRole' | 'getByLabel' | 'getByText' | 'locator'>;

export type HostName = 'sharepoint' | 'teams';
export type Look = 'light' | 'dark' | 'contrast';

/** One person at one browser. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The Hub (or small web part), wherever it is drawn. */
  readonly hub: Finder;
  /** Errors and refused or foreign requests since the visit began. Empty is what is wanted. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly person: string;
  readonly host?: HostName;
  readonly look?: Look;
  /** Short code of a session to open through a link. */
  readonly session?: string;
  /** A place of the Hub to open at once, as its address has it after `#/`, e.g. `people`. SharePoint only. */
  readonly place?: string;
  /** Width in CSS pixels; 390 is a phone. */
  readonly width?: number;
  readonly height?: number;
  readonly edit?: boolean;
  /** A page of the site's library that shows the Hub; without it the one Set-up makes. */
  readonly sitePage?: string;
  /** The staff page with the small web part, instead of the Hub. */
  readonly homePage?: boolean;
}

/** SharePoint shows a full page of its own; Teams its client with the Hub in a frame. */
function addressOf(options: VisitOptions): string {
  const { host = 'sharepoint', look = 'light', session, place, edit, homePage, sitePage = 'Hub' } = options;
  const query = new URLSearchParams({ theme: look, ...(session ? { session } : {}), ...(edit ? { edit: '1' } : {}) });
  const page = homePage ? '/sites/trust' : `/sites/trust/SitePages/${sitePage}.aspx`;
  const path = host === 'teams' ? '/teams' : page;
  return `${path}?${query.toString()}${place && host === 'sharepoint' ? `#/${place}` : ''}`;
}

/**
 * Microsoft's runtime asks its own CDN for an icon font nothing here uses; the page's policy stops it, which is logged.
 */
const runtimeFont = /fabricmdl2icons/;

function watch(page: Page, origin: string, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !runtimeFont.test(message.text()))
      troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url) && !runtimeFont.test(url))
      troubles.push(`foreign request: ${url}`);
  });
}

/** Signs the person in and opens the page; resolves when the web parts have been loaded by the runtime. */
export async function visit(browser: Browser, tenant: TenantServer, options: VisitOptions): Promise<Visit> {
  const { person, host, look, width = 1280, height = 900 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    ...(look === 'contrast' && host !== 'teams'
      ? { forcedColors: 'active' as const, colorScheme: 'dark' as const }
      : {}),
  });
  const unrest = await disturb(context, tenant, person);
  const page = await context.newPage();
  page.setDefaultTimeout(unrest ? 45_000 : 20_000);
  const troubles: string[] = [];
  watch(page, tenant.origin, troubles);
  const keepGraphRequests = noteGraphRequests(page);
  await page.goto(
    `${tenant.origin}/_tenant/sign-in?user=${encodeURIComponent(userPrincipalName(person))}&to=${encodeURIComponent(addressOf(options))}`,
  );
  const hub: Finder = host === 'teams' ? page.frameLocator('iframe[name=embedded-page-container]') : page;
  await hub.locator('body[data-ready=true], body[data-failed=true]').waitFor();
  const failed = await hub.locator('#page-trouble:visible').allInnerTexts();
  if (failed.length > 0) throw new Error(failed.join('\n'));
  const close = async (): Promise<void> => {
    await unrest?.settle();
    keepGraphRequests();
    await context.close();
  };
  return { context, page, hub, troubles, close };
}
