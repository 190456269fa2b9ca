/**
 * True for a request another site's page sent: the browser then names that page's origin. Whoever is no browser names
 * none. The tenant's own pages may be open under 127.0.0.1 or localhost, at the tenant's port.
 */
export function isForeign(request: Request, origin: string): boolean {
  const from = request.headers.get('origin');
  if (from === null) return request.headers.get('sec-fetch-site') === 'cross-site';
  if (!URL.canParse(from)) return true;
  const [page, own] = [new URL(from), new URL(origin)];
  return page.port !== own.port || ![own.hostname, '127.0.0.1', 'localhost'].includes(page.hostname);
}
