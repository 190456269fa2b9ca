import type { DatabaseSync } from 'node:sqlite';
import type { Caller, TenantContext } from './platform';

/**
 * Microsoft's figures (how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online, 2025-10-02): 3,000 requests in
 * five
 * minutes per user, 1,250 resource units a minute per app in a tenant of up to 1,000 licences. Throttled calls count
 * too.
 */
export interface Throttling {
  readonly mode: 'off' | 'real';
  readonly retryAfter: 'seconds' | 'date';
  readonly userRequests: number;
  readonly appUnits: number;
}

const userSeconds = 300;
const appSeconds = 60;
/** RateLimit headers come from this part of the app's limit on. */
const warnFrom = 0.8;

const off: Throttling = { mode: 'off', retryAfter: 'seconds', userRequests: 3000, appUnits: 1250 };

interface Window {
  readonly from: number;
  used: number;
}

interface State {
  settings: Throttling;
  readonly windows: Map<string, Window>;
}

const states = new WeakMap<DatabaseSync, State>();

function stateOf(db: DatabaseSync): State {
  let state = states.get(db);
  if (!state) {
    state = { settings: off, windows: new Map() };
    states.set(db, state);
  }
  return state;
}

export function throttlingOf(db: DatabaseSync): Throttling {
  return stateOf(db).settings;
}

/**
 * Reads `{"mode":"real","retryAfter":"date","userRequests":3000}`; undefined where it is not that. Figures may be
 * lowered for tests.
 */
export function setThrottling(db: DatabaseSync, value: unknown): Throttling | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {
    mode,
    retryAfter = 'seconds',
    userRequests = off.userRequests,
    appUnits = off.appUnits,
  } = value as Record<string, unknown>;
  if ((mode !== 'off' && mode !== 'real') || (retryAfter !== 'seconds' && retryAfter !== 'date')) return undefined;
  if (typeof userRequests !== 'number' || typeof appUnits !== 'number' || !(userRequests >= 1) || !(appUnits >= 1))
    return undefined;
  const settings: Throttling = { mode, retryAfter, userRequests, appUnits };
  states.set(db, { settings, windows: new Map() });
  return settings;
}

/** Resource units of one request: an item 1, permissions 5, anything else 2. */
function unitsOf(method: string, path: string): number {
  if (/roleassignments|roleinheritance|roledefinition/i.test(path)) return 5;
  return method === 'GET' && /items(\/getbyid)?\(\d+\)(\?|$)/i.test(path) ? 1 : 2;
}

export interface Verdict {
  readonly throttled: boolean;
  /** To be sent with the answer, whichever it is. */
  readonly headers: Readonly<Record<string, string>>;
}

const free: Verdict = { throttled: false, headers: {} };

/** Counts one SharePoint request (or part of a batch) against its caller and says whether it is one too many. */
export function countRequest(context: TenantContext, caller: Caller, method: string, path: string): Verdict {
  const { settings, windows } = stateOf(context.db);
  if (settings.mode === 'off') return free;
  const app = caller.kind === 'app';
  const key = app ? 'app' : caller.account.objectId;
  const span = (app ? appSeconds : userSeconds) * 1000;
  const limit = app ? settings.appUnits : settings.userRequests;
  const now = context.now().getTime();
  let window = windows.get(key);
  if (!window || now - window.from >= span || now < window.from) {
    window = { from: now, used: 0 };
    windows.set(key, window);
  }
  window.used += app ? unitsOf(method, path) : 1;
  const reset = Math.max(1, Math.ceil((window.from + span - now) / 1000));
  const rate: Readonly<Record<string, string>> =
    app && window.used >= limit * warnFrom
      ? {
          'RateLimit-Limit': String(limit),
          'RateLimit-Remaining': String(Math.max(0, limit - window.used)),
          'RateLimit-Reset': String(reset),
        }
      : {};
  if (window.used <= limit) return { throttled: false, headers: rate };
  const after = settings.retryAfter === 'seconds' ? String(reset) : new Date(now + reset * 1000).toUTCString();
  return { throttled: true, headers: { ...rate, 'Retry-After': after, Date: new Date(now).toUTCString() } };
}
