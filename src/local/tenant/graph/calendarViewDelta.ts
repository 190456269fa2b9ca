import { changedSince, everything } from './calendarChanges';
import { deltaPage, deltaRound } from './deltaRound';
import type { Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import { ownerOf } from './person';
import { readWindow, windowOptions } from './readWindow';

/** Told apart only to be refused in the real service's own words. */
const untracked = ['$select', '$expand', '$filter', '$orderby', '$search', '$top', '$skip', '$count'];

/**
 * 400 for options that change tracking does not take. $expand with options of its own dies in Graph's parser before
 * Outlook
 * sees it (microsoftgraph/msgraph-sdk-dotnet#2678, 2024; a 500 in 2018, microsoftgraph/microsoft-graph-docs#2270):
 * extended
 * properties have to be read apart from the delta.
 */
function refuseUntracked(call: GraphCall): void {
  const sent = untracked.find((name) => call.query.has(name));
  if (sent === undefined) return;
  if (sent === '$expand' && /\(/.test(call.query.get('$expand') ?? '')) {
    throw new GraphError(
      400,
      'BadRequest',
      "Parsing OData Select and Expand failed: Value cannot be null. (Parameter 'initialState')",
    );
  }
  const message =
    "The following parameters are not supported with change tracking over the 'CalendarView' resource: '$orderby, $filter, $select, $expand, $search'.";
  throw new GraphError(400, 'ErrorInvalidUrlQuery', message);
}

/** Bounds out of a token: those of a window a first request could have asked for. */
function windowOf(figures: readonly number[]): { startUtc: number; endUtc: number } {
  const [startUtc = 0, endUtc = 0] = figures;
  if (figures.length !== 2 || endUtc < startUtc || endUtc - startUtc > 1826 * 86_400_000)
    throw new GraphError(400, 'InvalidDeltaToken', "The value of parameter '$deltaToken' is invalid.");
  return { startUtc, endUtc };
}

export const calendarViewDelta: Endpoint = {
  method: 'GET',
  path: 'calendarView/delta',
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite', 'Calendars.Read'],
  query: [...windowOptions, '$deltatoken', '$skiptoken', ...untracked],
  handle: (call) => {
    refuseUntracked(call);
    const owner = ownerOf(call);
    const round = deltaRound(call, `calendarView ${owner.objectId} ${call.calendar ?? ''}`, () => {
      const { startUtc, endUtc } = readWindow(call);
      return [startUtc, endUtc];
    });
    const window = windowOf(round.figures);
    const found =
      round.since === null ? everything(call, owner, window) : changedSince(call, owner, window, round.since);
    const applied = [
      'odata.track-changes',
      ...(call.prefer.pageSize === undefined ? [] : [`odata.maxpagesize=${call.prefer.pageSize}`]),
    ];
    return {
      status: 200,
      body: {
        '@odata.context': `${call.root}/$metadata#Collection(event)`,
        ...deltaPage(call, round, found, Math.min(call.prefer.pageSize ?? 200, 1000)),
      },
      headers: {
        'preference-applied': [
          ...applied,
          ...(call.prefer.zone === undefined ? [] : [`outlook.timezone="${call.prefer.zone}"`]),
        ].join(', '),
      },
    };
  },
  operation: {
    fidelity: 'partial',
    differs:
      'Refuses $select, $filter, $orderby, $search and $expand as documented, and $top, $skip, $count and an option beside a token. A series is told again ' +
      'whole when anything in it changed: its master, its changed occurrences, and the others as id, type, seriesMasterId, start and end. Whether an occurrence taken out of ' +
      'its series is told as @removed, whether a first page may be empty, and when a token is forgotten (410 SyncStateNotFound) are switches of POST ' +
      '/_tenant/delta: no token has a fixed life, and the oldest go when a cache of unknown size is full. A deleted series is not told occurrence by occurrence. Pages hold 200 without Prefer: odata.maxpagesize, 1,000 at most.',
    guesses: [
      { says: '$top, $skip and $count are refused', probe: 'graph-delta-options' },
      { says: 'an option beside a token is refused', probe: 'graph-delta-options' },
      { says: 'the code of the refused $expand', probe: 'graph-delta-options' },
      { says: 'a deleted series is told by its master and its changed occurrences', probe: 'graph-delta-series' },
      { says: 'the master is told with its occurrences', probe: 'graph-delta-series' },
      { says: '200 items a page, 1,000 at most', probe: 'graph-page-sizes' },
      { says: 'an occurrence taken out is told by the series alone', probe: 'graph-delta-series' },
      { says: 'a changed series is told again whole', probe: 'graph-delta-series' },
    ],
    source:
      'https://learn.microsoft.com/graph/delta-query-overview; https://learn.microsoft.com/graph/api/event-delta; https://learn.microsoft.com/graph/delta-query-events; microsoftgraph/microsoft-graph-docs#2350, #2839, #4501, #6599; ' +
      'microsoftgraph/microsoft-graph-docs-contrib#34, #5602; microsoftgraph/msgraph-sdk-dotnet#2678',
    confirmed: false,
  },
};

export const eventsDelta: Endpoint = {
  method: 'GET',
  path: 'events/delta',
  below: 'person',
  service: 'mailbox',
  scopes: ['Calendars.ReadWrite', 'Calendars.Read'],
  query: [...windowOptions, '$deltatoken', '$skiptoken', ...untracked],
  handle: () => {
    throw new GraphError(
      400,
      'BadRequest',
      "Unsupported request: Change tracking is not supported against 'microsoft.graph.event'.",
    );
  },
  operation: {
    fidelity: 'partial',
    differs: "Refused in v1.0, in the real service's words.",
    guesses: [{ says: 'BadRequest, as seen for messages and other types without', probe: 'graph-delta-untracked' }],
    source: 'https://learn.microsoft.com/graph/delta-query-events; microsoftgraph/msgraph-metadata#608',
    confirmed: false,
  },
};
