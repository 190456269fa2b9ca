import type { TenantContext } from '../platform';
import { blockCalendar } from './blockCalendar';
import type { Block } from './blockCalendar';
import { grantedScopes, readSwitch, setConsent, setSwitch } from './consent';
import { deltaSettings, setDeltaSettings } from './deltaSwitch';
import { GraphError } from './GraphError';
import { setTeamsMeetings } from './onlineMeeting';
import { mailboxLimits, setMailboxLimits } from './mailboxLimit';
import { asFlag, asMember, asObject, asText, refuseUnknown } from './readBody';
import { readJson } from './readRequest';

const json = (body: unknown, status = 200): Response => Response.json(body, { status });

const state = (context: TenantContext): object => ({
  granted: grantedScopes(context),
  tokenFailures: readSwitch(context, 'tokenFailures') === 'true',
  calendarSharing: readSwitch(context, 'calendarSharing') ?? 'limitedDetails',
  cancelledMeetings: readSwitch(context, 'cancelledMeetings') ?? 'stay',
  delta: deltaSettings(context),
  mailboxLimits: mailboxLimits(context),
});

/** What each switch takes; a calendar block is read as an event is. */
const taken: Readonly<Record<string, readonly string[] | undefined>> = {
  '/_tenant/consent': ['scope', 'granted'],
  '/_tenant/token-failures': ['failing'],
  '/_tenant/calendar-sharing': ['level'],
  '/_tenant/cancelled-meetings': ['copies'],
  '/_tenant/delta': ['lifetimeHours', 'keptChanges', 'emptyFirstPage', 'removedOccurrences'],
  '/_tenant/online-meetings': ['user', 'teams'],
  '/_tenant/mailbox-limits': ['requests', 'concurrent', 'uploadBytes', 'holdMs', 'retryFraction'],
  '/_tenant/calendar-blocks': undefined,
};

async function act(context: TenantContext, path: string, request: Request): Promise<Response> {
  const body = asObject((await readJson(request)).body, 'body');
  const names = taken[path];
  if (names !== undefined) refuseUnknown(body, names, 'Action');
  switch (path) {
    case '/_tenant/consent':
      setConsent(context, asText(body['scope'], 'scope'), asFlag(body['granted'], 'granted'));
      return json(state(context));
    case '/_tenant/token-failures':
      setSwitch(context, 'tokenFailures', String(asFlag(body['failing'], 'failing')));
      return json(state(context));
    case '/_tenant/calendar-sharing':
      setSwitch(
        context,
        'calendarSharing',
        asMember(body['level'], ['limitedDetails', 'availabilityOnly'] as const, 'level'),
      );
      return json(state(context));
    case '/_tenant/cancelled-meetings':
      setSwitch(context, 'cancelledMeetings', asMember(body['copies'], ['stay', 'removed'] as const, 'copies'));
      return json(state(context));
    case '/_tenant/mailbox-limits':
      setMailboxLimits(context, body);
      return json(state(context));
    case '/_tenant/online-meetings':
      setTeamsMeetings(context, body);
      return json(state(context));
    case '/_tenant/delta':
      setDeltaSettings(context, body);
      return json(state(context));
    default: {
      const { user, ...block } = body;
      return json({ id: blockCalendar(context, asText(user, 'user'), block as unknown as Block) }, 201);
    }
  }
}

/**
 * Graph's part of the tenant's own switches: `GET` or `POST /_tenant/consent {"scope","granted"}`, `POST
 * /_tenant/token-failures {"failing"}`, `POST /_tenant/calendar-sharing {"level"}`, `POST /_tenant/cancelled-meetings
 * {"copies"}`, `POST /_tenant/online-meetings {"user","teams"}`,
 * `POST /_tenant/delta {"lifetimeHours","keptChanges","emptyFirstPage","removedOccurrences"}`, `POST /_tenant/mailbox-limits
 * {"requests",
 * "concurrent","uploadBytes","holdMs"}` and `POST /_tenant/calendar-blocks {"user","subject","start","end","showAs"}`.
 * Undefined for any other path or method.
 */
export async function tenantGraphRoutes(context: TenantContext, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (!(pathname in taken)) return undefined;
  if (request.method === 'GET' && pathname === '/_tenant/consent') return json(state(context));
  if (request.method !== 'POST') return undefined;
  try {
    return await act(context, pathname, request);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return json({ error: { code: error.code, message: error.message } }, error.status);
  }
}
