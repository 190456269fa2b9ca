/** True for what an author may type as the Hub's site: nothing, or a whole https address. */
export function isSiteUrl(value: string): boolean {
  if (value.trim() === '') return true;
  try {
    const { protocol, hostname } = new URL(value);
    // plain http only where the local machine stands in for Microsoft 365
    return protocol === 'https:' || hostname === '127.0.0.1';
  } catch {
    return false;
  }
}

/** The site whose lists the Hub uses: what the author chose, else the page's own, without a trailing slash. */
export function hubSiteUrl(chosen: string | undefined, pageSite: string): string {
  const usable = chosen !== undefined && chosen.trim() !== '' && isSiteUrl(chosen) ? chosen.trim() : pageSite;
  return usable.replace(/\/+$/, '');
}
