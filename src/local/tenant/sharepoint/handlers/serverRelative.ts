import type { Exchange } from '../protocol/Exchange';
import { problems } from '../protocol/problems';

/** A folder or file address as server-relative, without a trailing slash; refused outside the web. */
export function serverRelative(exchange: Exchange, url: string): string {
  const { origin } = exchange.tenant;
  const path = url.toLowerCase().startsWith(origin.toLowerCase()) ? url.slice(origin.length) : url;
  const absolute = path.startsWith('/') ? path : `${exchange.web.url}/${path}`;
  if (absolute.split('/').includes('..')) throw problems.badArgument('The file or folder name is not valid.');
  const clean = absolute.replace(/\/+$/, '');
  const web = exchange.web.url.toLowerCase();
  if (clean.toLowerCase() !== web && !clean.toLowerCase().startsWith(`${web}/`)) throw problems.outsideWeb();
  return clean;
}
