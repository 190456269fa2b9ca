import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';

/** True for the web's own address and whatever is below it. */
function isInWeb(exchange: Exchange, path: string): boolean {
  return `${path.toLowerCase()}/`.startsWith(`${exchange.web.url.toLowerCase()}/`);
}

/** What stands without a leading slash begins at the server where it names the web, else at the web. */
function absolute(exchange: Exchange, path: string): string {
  if (path.startsWith('/')) return path;
  return isInWeb(exchange, `/${path}`) ? `/${path}` : `${exchange.web.url}/${path}`;
}

/** A folder or file address as server-relative, without a trailing slash; refused outside the web. */
export function serverRelative(exchange: Exchange, url: string): string {
  const { origin } = exchange.tenant;
  const path = url.toLowerCase().startsWith(origin.toLowerCase()) ? url.slice(origin.length) : url;
  const whole = absolute(exchange, path);
  if (whole.split('/').includes('..')) throw problems.badArgument('The file or folder name is not valid.');
  const clean = whole.replace(/\/+$/, '');
  if (!isInWeb(exchange, clean)) throw problems.outsideWeb();
  return clean;
}
