/** Parts of an address below which there is no site any more. */
const belowSite = /^(sitepages|pages|lists|forms|_layouts|_api|_vti_bin|shared documents|siteassets|style library)$/i;

/** Words alone are no address, although a browser would make a path of them. */
const looksLikeAddress = /^(https?:\/\/|\/|(sites|teams)\/)\S*$/i;

/**
 * The site that an author means by what they typed or pasted: a whole address, a path, a page or a list of the site, a
 * link as "Copy link" gives it. Undefined for anything on another host than the page's own: whoever may edit a page must
 * not lead everybody's words elsewhere.
 */
export function siteMeant(text: string, pageSite: string): string | undefined {
  if (!looksLikeAddress.test(text.trim())) return undefined;
  let typed: URL;
  let own: URL;
  try {
    own = new URL(pageSite);
    typed = new URL(text.trim(), `${own.origin}/`);
  } catch {
    return undefined;
  }
  if (typed.origin !== own.origin || typed.username !== '' || typed.password !== '') return undefined;
  const parts = partsOf(typed.pathname);
  if (parts === undefined) return undefined;
  const end = parts.findIndex((part) => belowSite.test(part) || /\.aspx$/i.test(part));
  return [own.origin, ...(end < 0 ? parts : parts.slice(0, end)).map(encodeURIComponent)].join('/');
}

/** "Copy link" writes `/:u:/r/sites/trust/…` for what is there, `/:u:/s/trust/…` and `/:u:/t/trust/…` for shared links. */
function partsOf(pathname: string): readonly string[] | undefined {
  try {
    const parts = pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    const [kind = '', how, name, ...rest] = parts;
    if (!/^:[a-z]:$/i.test(kind)) return parts;
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

/** The site whose lists the Hub uses: what the author chose, else the page's own, without a trailing slash. */
export function hubSiteUrl(chosen: string | undefined, pageSite: string): string {
  const usable = chosen === undefined || chosen.trim() === '' ? undefined : siteMeant(chosen, pageSite);
  return (usable ?? pageSite).replace(/\/+$/, '');
}
