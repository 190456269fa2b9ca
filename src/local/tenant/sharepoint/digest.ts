import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TenantContext } from '../platform';
import { metaValue } from './store/findRows';

/** Seconds a form digest is good for (documented default). */
export const digestSeconds = 1800;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `21 Nov 2026 23:00:00 -0000`: PnPjs parses the part after the comma as a date. */
function dateText(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(at.getUTCDate())} ${months[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} -0000`;
}

function sign(tenant: TenantContext, user: string, date: string): string {
  return `0x${createHmac('sha512', metaValue(tenant.db, 'secret') ?? '')
    .update(`${user}\n${date}`)
    .digest('hex')
    .toUpperCase()}`;
}

/** A digest for one person (directory object id), dated by the tenant's clock. */
export function makeDigest(tenant: TenantContext, user: string): string {
  const date = dateText(tenant.now());
  return `${sign(tenant, user, date)},${date}`;
}

/** True for a digest this tenant made for this person less than half an hour ago. */
export function isDigestValid(tenant: TenantContext, user: string, digest: string): boolean {
  const cut = digest.indexOf(',');
  if (cut < 0) return false;
  const date = digest.slice(cut + 1);
  const expected = Buffer.from(sign(tenant, user, date));
  const given = Buffer.from(digest.slice(0, cut));
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false;
  const age = (tenant.now().getTime() - new Date(date).getTime()) / 1000;
  return age >= -1 && age <= digestSeconds;
}
