import type { Exchange } from '../protocol/Exchange';
import { regionalOf, siteLocal } from '../siteTime';

/** A date as the site's locale writes it in a list view and in an item's text values. */
export function shownDate(exchange: Exchange, iso: string, utc: boolean, dateOnly: boolean): string {
  const wall = utc ? iso.slice(0, 19) : siteLocal(exchange.web, iso);
  const [date = '', time = ''] = wall.split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const { localeId, time24 } = regionalOf(exchange.web);
  const shown = localeId === 1033 ? `${Number(month)}/${Number(day)}/${year}` : `${day}/${month}/${year}`;
  if (dateOnly) return shown;
  const [hour = '0', minute = '00'] = time.split(':');
  return time24
    ? `${shown} ${hour}:${minute}`
    : `${shown} ${Number(hour) % 12 === 0 ? 12 : Number(hour) % 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
}

/** A number as a British or American site writes it. */
export function shownNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 10 });
}
