import { deltaSettings } from './deltaSwitch';
import { lastSeq } from './store/eventStore';
import type { GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import type { Json } from './readBody';

/** One round of change tracking, as its links carry it. */
export interface Round {
  /** What is tracked, and whose: a token is good for nothing else. */
  readonly scope: string;
  /** Figures of the first request, such as the bounds of a window. */
  readonly figures: readonly number[];
  /** Changes after this place in the change order are told; null in a first round, which tells everything. */
  readonly since: number | null;
  /**
   * Where the change order stood when the round began: what changes between two pages comes again in the next round.
   */
  readonly upTo: number;
  /** The key of the last entry told; pages go on after it, whatever came or went meanwhile. */
  readonly after: string;
  /** When the link was written, by the tenant's clock. */
  readonly issued: number;
  /** Options of the first request, which all its links carry on. */
  readonly options: readonly (readonly [string, string])[];
}

/** What one step of an answer tells: entries that are never split over two pages, under a key that orders them. */
export interface Unit {
  readonly key: string;
  readonly entries: readonly Json[];
}

const invalid = (token: string): GraphError =>
  new GraphError(400, 'InvalidDeltaToken', `The value '${token.slice(0, 40)}' of parameter '$deltaToken' is invalid.`);

const writeToken = (round: Round): string =>
  Buffer.from(
    JSON.stringify([round.scope, round.figures, round.since, round.upTo, round.after, round.issued, round.options]),
  ).toString('base64url');

const isFigure = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) <= 8.6e15;

const isFigures = (value: unknown): value is number[] => Array.isArray(value) && value.every(isFigure);

const isOptions = (value: unknown): value is Round['options'] =>
  Array.isArray(value) &&
  value.every((one) => Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string'));

/** The options of the request that began a round: its own, or those its token carries. */
export function optionsOf(call: GraphCall, names: readonly string[]): Round['options'] {
  const token = call.query.get('$deltatoken') ?? call.query.get('$skiptoken');
  if (token === undefined) return [...call.query].filter(([name]) => names.includes(name));
  const [, , , , , , options] = parsed(token);
  return isOptions(options) ? options : [];
}

function parsed(text: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}

function readToken(text: string, scope: string): Round {
  const [found, figures, since, upTo, after, issued, options = []] = parsed(text);
  if (found !== scope || !isFigures(figures) || typeof after !== 'string' || !isOptions(options)) throw invalid(text);
  if (!isFigure(upTo) || !isFigure(issued) || (since !== null && !isFigure(since))) throw invalid(text);
  return { scope, figures, since, upTo, after, issued, options };
}

/**
 * 410 for a link older than the tenant keeps them: the reader has to begin anew
 * (microsoftgraph/microsoft-graph-docs#2350).
 */
function refuseExpired(call: GraphCall, { issued, upTo }: Round): void {
  const { lifetimeHours, keptChanges } = deltaSettings(call.context);
  const highest = lastSeq(call.context);
  const tooOld = call.context.now().getTime() - issued >= (lifetimeHours ?? Infinity) * 3_600_000;
  if (!tooOld && highest - upTo <= (keptChanges ?? Infinity)) return;
  throw new GraphError(
    410,
    'SyncStateNotFound',
    `The sync state generation is not found; generation=${upTo};[highest=${highest}][${highest}].`,
  );
}

/**
 * Where a request for changes stands: a new round (`figures` reads what it asks for), one continued by $skiptoken, or
 * the
 * next one by $deltatoken. Errors: 400 InvalidDeltaToken for a token of another collection or none at all, 410
 * SyncStateNotFound for one too old.
 */
export function deltaRound(
  call: GraphCall,
  scope: string,
  figures: () => readonly number[],
  optionNames: readonly string[] = [],
): Round {
  const [delta, skip] = [call.query.get('$deltatoken'), call.query.get('$skiptoken')];
  const upTo = lastSeq(call.context);
  const issued = call.context.now().getTime();
  if (delta === undefined && skip === undefined)
    return {
      scope,
      figures: figures(),
      since: null,
      upTo,
      after: '',
      issued,
      options: optionsOf(call, optionNames),
    };
  if (call.query.size > 1) {
    throw new GraphError(
      400,
      'ErrorInvalidUrlQuery',
      'A state token already holds the query options of the first request; no other option may stand beside it.',
    );
  }
  const round = readToken(delta ?? skip ?? '', scope);
  refuseExpired(call, round);
  return delta === undefined ? { ...round, issued } : { ...round, since: round.upTo, upTo, after: '', issued };
}

/** The page of a round that a request asked for, and the link that goes on. */
export function deltaPage(
  call: GraphCall,
  round: Round,
  units: readonly Unit[],
  size: number,
): Record<string, unknown> {
  const address = `${call.url.origin}${call.url.pathname}`;
  const next = (after: string): Record<string, unknown> => ({
    '@odata.nextLink': `${address}?$skiptoken=${writeToken({ ...round, after })}`,
  });
  const first = round.since === null && !call.query.has('$skiptoken');
  if (first && deltaSettings(call.context).emptyFirstPage) return { ...next(''), value: [] };
  const value: Json[] = [];
  let { after } = round;
  for (const unit of [...units].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (unit.key <= after) continue;
    if (value.length > 0 && value.length + unit.entries.length > size) return { ...next(after), value };
    value.push(...unit.entries);
    after = unit.key;
  }
  return { '@odata.deltaLink': `${address}?$deltatoken=${writeToken({ ...round, after: '' })}`, value };
}
