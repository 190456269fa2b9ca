import type { Account, Caller, TenantContext } from '../platform';
import type { Endpoint } from './graphCall';
import { endpoints } from './endpoints';
import { GraphError } from './GraphError';
import { published } from './published/publishedNames';

interface Walked {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
  /** `me`, the key given after `users`, or undefined at the root. */
  readonly person: string | undefined;
  /** The key given after `calendars`, empty for `calendar`, to be looked up once the owner is known. */
  readonly calendar: string | undefined;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `microsoft.graph.delta()` is `delta`; a cast to a type such as `microsoft.graph.user` keeps its long name. */
function shortName(segment: string): string {
  const short = segment.replace(/^(?:microsoft\.graph\.)?([a-z]+)\(\)$|^microsoft\.graph\.([a-z]+)$/i, '$1$2');
  return short in published ? segment : short;
}

/** Operations where an id might stand: `events/$count`, `users/delta`. */
const isOperation = (segment: string): boolean => segment.startsWith('$') || same(segment, 'delta');

/**
 * Segments of a path, decoded, with OData's `events('id')` taken apart and a function's or action's long name
 * (`microsoft.graph.delta()`) cut short.
 */
function segmentsOf(path: string): string[] {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .flatMap((part) => {
        const decoded = decodeURIComponent(part);
        const [, name, key] = /^([A-Za-z]+)\('(.*)'\)$/.exec(decoded) ?? [];
        return name !== undefined && key !== undefined ? [name, key.replaceAll("''", "'")] : [shortName(decoded)];
      });
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new GraphError(400, 'BadRequest', 'The request URI is not properly encoded.');
  }
}

/** Takes the calendar out of a path on the way to its events, or to itself. */
function withoutCalendar(rest: readonly string[]): { rest: readonly string[]; calendar?: string } {
  const [first = '', second = '', third = ''] = rest;
  if (same(first, 'calendar') && (same(second, 'events') || same(second, 'calendarView')))
    return { rest: rest.slice(1), calendar: '' };
  if (same(first, 'calendars') && (same(third, 'events') || same(third, 'calendarView')))
    return { rest: rest.slice(2), calendar: second };
  if (same(first, 'calendars') && rest.length > 1) return { rest: ['calendar', ...rest.slice(2)], calendar: second };
  return { rest };
}

function matchEndpoint(endpoint: Endpoint, rest: readonly string[]): Record<string, string> | undefined {
  const wanted = endpoint.path === '' ? [] : endpoint.path.split('/');
  if (wanted.length !== rest.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of wanted.entries()) {
    const given = rest[index] ?? '';
    if (name.startsWith('{') && !isOperation(given)) params[name.slice(1, -1)] = given;
    else if (!same(name, given)) return undefined;
  }
  return params;
}

/** The key after `users`, where it is somebody's and no operation. */
const personKey = (first: string, second: string | undefined): string | undefined =>
  same(first, 'users') && second !== undefined && !isOperation(second) ? second : undefined;

/** Walks a path below /v1.0 to the endpoint that serves it; undefined when none does. */
export function walkPath(method: string, path: string): Walked | undefined {
  const [first = '', second, ...others] = segmentsOf(path);
  const atMe = same(first, 'me');
  const person = atMe ? 'me' : personKey(first, second);
  const all = [first, ...(second === undefined ? [] : [second]), ...others];
  const { rest, calendar } =
    person === undefined ? { rest: all, calendar: undefined } : withoutCalendar(all.slice(atMe ? 1 : 2));
  for (const endpoint of endpoints) {
    if (endpoint.method !== method || (endpoint.below === 'person') !== (person !== undefined)) continue;
    const params = matchEndpoint(endpoint, rest);
    if (params !== undefined) return { endpoint, params, person, calendar };
  }
  return undefined;
}

/** 404 for a name nobody has, in the words of the service behind (Outlook's: floriscornel/teams-cli, 2026-10-05). */
const nobody = (person: string, { service }: Endpoint): GraphError =>
  service === 'mailbox'
    ? new GraphError(404, 'ErrorInvalidUser', `The requested user '${person}' is invalid.`)
    : new GraphError(
        404,
        'Request_ResourceNotFound',
        `Resource '${person}' does not exist or one of its queried reference-property objects are not present.`,
      );

/** The account a path names. 400 for `me` without a person; 404 for a name nobody has. */
export function findPerson(context: TenantContext, caller: Caller, { person, endpoint }: Walked): Account | undefined {
  if (person === undefined) return undefined;
  if (person === 'me' && caller.kind === 'app')
    throw new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');
  const account =
    person === 'me' && caller.kind === 'user'
      ? caller.account
      : context.accounts.find(
          ({ objectId, userPrincipalName }) => same(objectId, person) || same(userPrincipalName, person),
        );
  if (account === undefined) throw nobody(person, endpoint);
  return account;
}
