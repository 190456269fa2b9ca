// Are the Graph permissions asked for exactly those used? Compares what the whole browser suite sent to Graph with the
// package's manifest.
// Each visit of the suite leaves what its page sent in temp/graph-requests; `npm test` clears the folder before and
// runs this after it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './toolchain.mjs';

export const logFolder = path.join(root, 'temp/graph-requests');

/**
 * The smallest delegated permission for each kind of request, in the order tried.
 * Sources: learn.microsoft.com/graph/api (user-list-events, user-post-events, event-update, event-cancel,
 * calendar-getschedule, user-list, user-get-mailboxsettings, todo).
 */
const needs = [
  { method: /^(POST|PATCH|DELETE)$/, path: /^\/me\/(calendar\/)?events\b/, scope: 'Calendars.ReadWrite' },
  { method: /^GET$/, path: /^\/me\/(calendar\/)?(events|calendarView)\b/, scope: 'Calendars.Read' },
  { method: /^POST$/, path: /^\/me\/calendar\/getSchedule$/, scope: 'Calendars.ReadBasic' },
  { method: /^POST$/, path: /^\/me\/findMeetingTimes$/, scope: 'Calendars.Read.Shared' },
  { method: /^GET$/, path: /^\/users(\/[^/]+)?$/, scope: 'User.ReadBasic.All' },
  { method: /^GET$/, path: /^\/me\/mailboxSettings\b/, scope: 'MailboxSettings.Read' },
  { method: /./, path: /^\/me\/todo\b/, scope: 'Tasks.ReadWrite' },
  { method: /^GET$/, path: /^\/me$/, scope: 'User.Read' },
];
/** A permission that holds others. */
const includes = {
  'Calendars.ReadWrite': ['Calendars.Read', 'Calendars.ReadBasic'],
  'Calendars.Read': ['Calendars.ReadBasic'],
};

/** @param requests method and path below the Graph version, e.g. `GET /me/events`. */
export function compareScopes(requests, asked) {
  const unknown = new Set();
  const used = new Set();
  for (const { method, path: address } of requests) {
    const need = needs.find((one) => one.method.test(method) && one.path.test(address));
    if (need) used.add(need.scope);
    else unknown.add(`${method} ${address}`);
  }
  const covered = (scope) => asked.includes(scope) || asked.some((one) => (includes[one] ?? []).includes(scope));
  return {
    fewer: [...used].filter((scope) => !covered(scope)),
    more: asked.filter((scope) => !used.has(scope)),
    unknown: [...unknown],
  };
}

function loggedRequests() {
  if (!existsSync(logFolder)) return [];
  return readdirSync(logFolder).flatMap((file) => JSON.parse(readFileSync(path.join(logFolder, file), 'utf8')));
}

/** True when the suite used every permission the package asks for, and no other. */
export function leastPrivilege() {
  const requests = loggedRequests();
  const asked = JSON.parse(
    readFileSync(path.join(root, 'config/package-solution.json'), 'utf8'),
  ).solution.webApiPermissionRequests.map(({ scope }) => scope);
  const { fewer, more, unknown } = compareScopes(requests, asked);
  const ok = requests.length > 0 && fewer.length + more.length + unknown.length === 0;
  console.log(
    `${ok ? '✓' : '✗'} Graph permissions: ${requests.length} requests of the browser suite against ${asked.join(', ')}`,
  );
  for (const [words, names] of [
    ['no request was logged', requests.length > 0 ? [] : ['']],
    ['used and not asked for', fewer],
    ['asked for and never used', more],
    ['of no known permission', unknown],
  ]) {
    for (const name of names) console.log(`  ${words} ${name}`.trimEnd());
  }
  return ok;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exit(leastPrivilege() ? 0 : 1);
