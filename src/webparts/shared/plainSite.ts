import type * as siteUrl from './siteUrl';

/** Of an address that is a site's and nothing more, what stands behind the host. */
const plainPath = /^\/(sites|teams)\/[\w-]+\/*$/i;

/**
 * The site whose lists the Hub uses, where nothing was chosen or what was is a site's plain address of this host: nearly
 * always. Undefined for anything else an author may have typed; siteUrl reads that, and is loaded for it.
 */
export function plainSite(chosen: string | undefined, pageSite: string): string | undefined {
  const text = (chosen ?? '').trim();
  if (text === '') return pageSite.replace(/\/+$/, '');
  const { origin } = new URL(pageSite);
  const path = text.startsWith(origin) ? text.slice(origin.length) : text;
  return plainPath.test(path) ? origin + path.replace(/\/+$/, '') : undefined;
}

type SiteReader = typeof siteUrl;
interface Chosen {
  readonly siteUrl?: string;
}
interface OnPage {
  readonly pageContext: { readonly web: { readonly absoluteUrl: string } };
}

/** What reads any other address: loaded where one was chosen, and while an author may choose one. */
export const anySite = (): Promise<SiteReader> => import(/* webpackChunkName: 'site-url' */ './siteUrl');

/** The same, where it is needed for what was chosen. */
export async function siteReader(
  { siteUrl: chosen }: Chosen,
  { pageContext }: OnPage,
): Promise<SiteReader | undefined> {
  return plainSite(chosen, pageContext.web.absoluteUrl) === undefined ? anySite() : undefined;
}

/** The site whose lists the Hub uses, by whoever is there to read what was chosen. */
export function siteFor({ siteUrl: chosen }: Chosen, { pageContext }: OnPage, reader: SiteReader | undefined): string {
  const own = pageContext.web.absoluteUrl;
  return plainSite(chosen, own) ?? reader?.hubSiteUrl(chosen, own) ?? own.replace(/\/+$/, '');
}
