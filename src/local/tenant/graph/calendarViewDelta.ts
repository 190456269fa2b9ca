import type { EventRow } from './eventRow';
import { eventsChangedSince, lastSeq } from './eventStore';
import { eventShape } from './eventShape';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { ownerOf } from './person';
import { readWindow, windowOptions } from './readWindow';
import { calendarWindow } from './series';

interface Token { readonly seq: number; readonly startUtc: number; readonly endUtc: number }

const writeToken = (token: Token): string => Buffer.from(JSON.stringify([token.seq, token.startUtc, token.endUtc])).toString('base64url');

function readToken(text: string): Token {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const [seq, startUtc, endUtc] = Array.isArray(parts) ? parts as unknown[] : [];
  if (typeof seq !== 'number' || typeof startUtc !== 'number' || typeof endUtc !== 'number') {
    throw new GraphError(400, 'ErrorInvalidUrlQuery', 'The delta token is not valid.');
  }
  return { seq, startUtc, endUtc };
}

/** What changed inside the window since the token: live items as they are, gone ones as @removed. */
function changes(call: GraphCall, token: Token): Record<string, unknown>[] {
  const owner = ownerOf(call);
  const changed = eventsChangedSince(call.context, owner.objectId, token.seq);
  const ids = new Set(changed.map((row) => row.id));
  const inWindow = calendarWindow(call.context, owner.objectId, token.startUtc, token.endUtc);
  const isChanged = (row: EventRow): boolean => ids.has(row.id) || (row.masterId !== null && ids.has(row.masterId));
  const shown = inWindow.filter(isChanged);
  const stands = new Set(inWindow.map((row) => row.id));
  const gone = changed.filter((row) => row.kind !== 'seriesMaster' && !stands.has(row.id) && (row.removed || row.version > 1));
  const id = (row: EventRow): string => (call.prefer.immutableIds ? row.immutableId : row.id);
  return [
    ...shown.map((row) => eventShape(call.context, owner, row, call.prefer)),
    ...gone.map((row) => ({ '@removed': { reason: 'deleted' }, id: id(row) }))
  ];
}

export const calendarViewDelta: Endpoint = {
  method: 'GET', path: 'calendarView/delta', below: 'person', service: 'mailbox', scopes: ['Calendars.ReadWrite', 'Calendars.Read'],
  query: [...windowOptions, '$deltatoken'],
  handle: (call) => {
    const owner = ownerOf(call);
    const sent = call.query.get('$deltatoken');
    const token: Token = sent === undefined ? { seq: 0, ...readWindow(call) } : readToken(sent);
    const value = sent === undefined
      ? calendarWindow(call.context, owner.objectId, token.startUtc, token.endUtc).map((row) => eventShape(call.context, owner, row, call.prefer))
      : changes(call, token);
    const next = writeToken({ ...token, seq: lastSeq(call.context) });
    return {
      status: 200,
      body: {
        '@odata.context': `${call.root}/$metadata#Collection(event)`,
        value,
        '@odata.deltaLink': `${call.url.origin}${call.url.pathname}?$deltatoken=${next}`
      }
    };
  },
  operation: {
    fidelity: 'partial',
    differs: 'One page however long; whole occurrences instead of a master with slim occurrences; occurrences that leave the window because their series was shortened '
      + 'or deleted are not listed one by one; tokens never expire.',
    source: 'https://learn.microsoft.com/graph/api/event-delta', confirmed: false
  }
};
