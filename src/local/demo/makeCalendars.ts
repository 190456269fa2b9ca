import { blockCalendar } from '../tenant/graph/blockCalendar';
import type { Tenant } from '../tenant/createTenant';
import { demoPerson } from './demoPeople';

type Block = readonly [alias: string, subject: string, start: string, end: string];

/** Ordinary appointments around the demo's "today", so that free times have something to avoid. */
const blocks: readonly Block[] = [
  ['hannah', 'Referral meeting', '2026-11-23T13:00', '2026-11-23T15:00'],
  ['hannah', 'Trust leaders', '2026-11-24T10:00', '2026-11-24T12:00'],
  ['hannah', 'At Merrowfield', '2026-11-25T13:00', '2026-11-25T16:30'],
  ['hannah', 'Policy review', '2026-11-25T08:00', '2026-11-25T09:30'],
  ['hannah', 'Interviews', '2026-11-26T11:30', '2026-11-26T13:30'],
  ['hannah', 'Governors’ visit', '2027-02-03T09:00', '2027-02-03T16:00'],
  ['hannah', 'Governors’ visit', '2027-05-04T09:00', '2027-05-04T16:00'],
  ['carys', 'Teaching', '2026-11-23T08:45', '2026-11-23T12:00'],
  ['carys', 'Teaching', '2026-11-24T10:00', '2026-11-24T13:15'],
  ['carys', 'Teaching', '2026-11-25T08:00', '2026-11-25T13:00'],
  ['carys', 'Teaching', '2026-11-26T08:45', '2026-11-26T10:15'],
  ['carys', 'Teaching', '2026-11-30T09:55', '2026-11-30T10:50'],
  ['dele', 'Teaching', '2026-11-23T09:00', '2026-11-23T12:00'],
  ['dele', 'Attendance panel', '2026-11-23T12:50', '2026-11-23T15:20'],
  ['priya', 'Teaching', '2026-11-26T09:00', '2026-11-26T12:00'],
  ['yusuf', 'Duty', '2026-11-24T12:00', '2026-11-24T13:00'],
];

export function makeCalendars(tenant: Tenant): void {
  for (const [alias, subject, start, end] of blocks)
    blockCalendar(tenant.context, demoPerson(alias).userPrincipalName, { subject, start, end, showAs: 'busy' });
}
