import type { EventRow } from './eventRow';
import { eventsChangedSince, lastSeq } from './eventStore';
import { eventShape } from './eventShape';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { ownerOf } from './person';
import { readWindow, windowOptions } from './readWindow';
import { calendarWindow } from './series';

/** What a link carries: whose window, what the reader knew when the round began, what is known now, and how far the page has come. */
interface Token {
  readonly mailbox: string;
  readonly startUtc: number;
  readonly endUtc: number;
  /** Changes after this are told; undefined in a first round, which tells everything. */
  readonly since: number | null;
  /** Where the change order stood when the round began: what changes between two pages comes in the next round. */
  readonly upTo: number;
  readonly from: number;
}

const invalid = (): GraphError => new GraphError(400, 'ErrorInvalidUrlQuery', 'The delta token is not valid.');

const writeToken = ({ mailbox, startUtc, endUtc, since, upTo, from }: Token): string =>
  Buffer.from(JSON.stringify([mailbox, startUtc, endUtc, since, upTo, from])).toString('base64url');

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/** A token of this mailbox; anybody else's is no token. */
function readToken(text: string, owner: string): Token {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const [mailbox, startUtc, endUtc, since, upTo, from] = Array.isArray(parts) ? parts as unknown[] : [];
  if (mailbox !== owner || !isCount(startUtc) || !isCount(endUtc) || !isCount(upTo) || !isCount(from) || from < 0 || !(since === null || isCount(since))) throw invalid();
  // Times a calendar cannot hold were never in a token of ours.
  if (Math.abs(startUtc) > 8.6e15 || Math.abs(endUtc) > 8.6e15 || endUtc - startUtc > 1826 * 86_400_000) throw invalid();
  return { mailbox, startUtc, endUtc, since, upTo, from };
}

/** What changed inside the window since the token: live items as they are, gone ones as @removed. */
function changes(call: GraphCall, { startUtc, endUtc }: Token, since: number): Record<string, unknown>[] {
  const owner = ownerOf(call);
  const changed = eventsChangedSince(call.context, owner.objectId, since);
  const ids = new Set(changed.map((row) => row.id));
  const inWindow = calendarWindow(call.context, owner.objectId, startUtc, endUtc);
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

const whole = (call: GraphCall, { startUtc, endUtc }: Token): Record<string, unknown>[] => {
  const owner = ownerOf(call);
  return calendarWindow(call.context, owner.objectId, startUtc, endUtc).map((row) => eventShape(call.context, owner, row, call.prefer));
};

function readRound(call: GraphCall): Token {
  const mailbox = ownerOf(call).objectId;
  const [delta, skip] = [call.query.get('$deltatoken'), call.query.get('$skiptoken')];
  if (delta !== undefined && skip !== undefined) throw invalid();
  if (skip !== undefined) return readToken(skip, mailbox);
  const upTo = lastSeq(call.context);
  return delta === undefined ? { mailbox, ...readWindow(call), since: null, upTo, from: 0 } : { ...readToken(delta, mailbox), upTo, from: 0 };
}

export const calendarViewDelta: Endpoint = {
  method: 'GET', path: 'calendarView/delta', below: 'person', service: 'mailbox', scopes: ['Calendars.ReadWrite', 'Calendars.Read'],
  query: [...windowOptions, '$deltatoken', '$skiptoken'],
  handle: (call) => {
    const round = readRound(call);
    const found = round.since === null ? whole(call, round) : changes(call, round, round.since);
    const size = Math.min(call.prefer.pageSize ?? 1000, 1000);
    const next = round.from + size;
    const address = `${call.url.origin}${call.url.pathname}`;
    const link = next < found.length
      ? { '@odata.nextLink': `${address}?$skiptoken=${writeToken({ ...round, from: next })}` }
      : { '@odata.deltaLink': `${address}?$deltatoken=${writeToken({ ...round, since: round.upTo, from: 0 })}` };
    return { status: 200, body: { '@odata.context': `${call.root}/$metadata#Collection(event)`, ...link, value: found.slice(round.from, next) } };
  },
  operation: {
    fidelity: 'partial',
    differs: 'Pages hold what Prefer: odata.maxpagesize says, 1,000 without it; an item added or taken away between two pages shifts the rest. Whole occurrences instead of a master '
      + 'with slim occurrences; occurrences that leave the window because their series was shortened or deleted are not listed one by one; tokens never expire.',
    source: 'https://learn.microsoft.com/graph/api/event-delta', confirmed: false
  }
};
