/** Parts of an address below which there is no site any more. */
const belowSite = /^(sitepages|pages|lists|forms|_layouts|_api|_vti_bin|shared documents|siteassets|style library)$/i;

/** Words alone are no address, although a browser would make a path of them. */
const looksLikeAddress = /^(https?:\/\/|\/|(sites|teams)\/)/i;
/** As browsers show it and some copy it: the host without the scheme. */
const bareHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/|\?|#|$)/i;
/** What comes along when an address is copied out of a message. */
const around = /^[\s<"'“‘([\u200b\ufeff]+|[\s>"'”’)\].,;\u200b\ufeff]+$/g;

/**
 * The site that an author means by what they typed or pasted: a whole address, a path, a page or a list of the site, a
 * link as "Copy link" gives it. Undefined for anything on another host than the page's own: whoever may edit a page must
 * not lead everybody's words elsewhere.
 */
export function siteMeant(text: string, pageSite: string): string | undefined {
  let typed: URL;
  let own: URL;
  try {
    own = new URL(pageSite);
    const address = addressIn(text, own);
    if (address === undefined) return undefined;
    typed = new URL(address, `${own.origin}/`);
  } catch {
    return undefined;
  }
  if (typed.origin !== own.origin || typed.username !== '' || typed.password !== '') return undefined;
  // Teams shows a tab's page at its own door, which names the page behind it
  const behind = /\/teamslogon\.aspx$/i.test(typed.pathname) ? destinationOf(typed) : undefined;
  if (behind !== undefined) return siteMeant(behind, pageSite);
  const parts = partsOf(typed.pathname);
  if (parts === undefined) return undefined;
  return [own.origin, ...sitePartsOf(parts).map(encodeURIComponent)].join('/');
}

function addressIn(text: string, own: URL): string | undefined {
  const address = text.replace(around, '');
  if (looksLikeAddress.test(address)) return address;
  return bareHost.test(address) ? `${own.protocol}//${address}` : undefined;
}

/** The path a door leads to; undefined for one that leads to itself or nowhere. */
function destinationOf(door: URL): string | undefined {
  const to = [...door.searchParams].find(([name]) => name.toLowerCase() === 'dest')?.[1];
  return to !== undefined && to.startsWith('/') && !/teamslogon\.aspx/i.test(to) ? to : undefined;
}

function sitePartsOf(parts: readonly string[]): readonly string[] {
  const end = parts.findIndex((part) => belowSite.test(part) || /\.aspx$/i.test(part));
  if (end < 0) return parts;
  // a library of any name is what stands before its forms
  const library = /^forms$/i.test(parts[end] ?? '') && end > 0 ? 1 : 0;
  return parts.slice(0, end - library);
}

/** "Copy link" writes `/:u:/r/sites/trust/…` for what is there, `/:u:/s/trust/…` and `/:u:/t/trust/…` for shared links. */
function partsOf(pathname: string): readonly string[] | undefined {
  try {
    const parts = pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    const [kind = '', how, name, ...rest] = parts;
    if (!/^:[a-z]+:$/i.test(kind)) return parts;
    if (how === 'r') return [name ?? '', ...rest].filter((part) => part !== '');
    if (name === undefined || (how !== 's' && how !== 't')) return undefined;
    return [how === 's' ? 'sites' : 'teams', name];
  } catch {
    return undefined;
  }
}

/** True for what an author may type as the Hub's site: nothing, or an address of this organisation's SharePoint. */
export const isSiteUrl = (value: string, pageSite: string): boolean =>
  value.trim() === '' || siteMeant(value, pageSite) !== undefined;

/** The site whose lists the Hub uses: what the author chose, else the page's own, without a trailing slash; see plainSite. */
export function hubSiteUrl(chosen: string | undefined, pageSite: string): string {
  const usable = chosen === undefined || chosen.trim() === '' ? undefined : siteMeant(chosen, pageSite);
  return (usable ?? pageSite).replace(/\/+$/, '');
}
