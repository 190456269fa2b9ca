import type { Endpoint, Preferences } from './graphCall';
import { GraphError } from './GraphError';
import { notHere } from './published/publishedNames';
import { ianaZone } from './zones';

/** OData's own options and Graph's; v1.0 takes some of them without the `$` in some places. */
const optionsOfGraph =
  /^\$?(select|expand|filter|orderby|search|top|skip|count|format|apply|compute|skiptoken|deltatoken)$/i;

/**
 * Query options by name. One the endpoint does not take is refused by name, never ignored: 501 where Graph may take it,
 * 400 where it has no such option. So is one given twice.
 */
export function readQuery(url: URL, endpoint: Endpoint): Map<string, string> {
  const query = new Map<string, string>();
  const allowed = new Map(endpoint.query.map((name) => [name.toLowerCase(), name]));
  for (const [sent, value] of url.searchParams) {
    const name = allowed.get(sent.toLowerCase());
    if (name === undefined && optionsOfGraph.test(sent)) throw notHere(`the query option '${sent}' on this request`);
    if (name === undefined)
      throw new GraphError(400, 'BadRequest', `The query option '${sent}' is not supported on this request.`);
    if (query.has(name))
      throw new GraphError(
        400,
        'BadRequest',
        `Query option '${sent}' was specified more than once, but it must be specified at most once.`,
      );
    query.set(name, value);
  }
  return query;
}

/** Headers that make a request mean something else; If-Match is judged where the thing has a version. */
const conditions = [
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  'x-http-method',
  'x-http-method-override',
];

/**
 * 501, by name, for a header that would change what the request does and is not looked at here. A browser asks again for
 * what it has kept with If-None-Match by itself; HTTP lets a server answer the whole thing then, and so does this one.
 */
export function refuseConditions(headers: Headers, endpoint: Endpoint): void {
  const judged = endpoint.versioned === true ? conditions : ['if-match', ...conditions];
  const reads = endpoint.method === 'GET';
  const sent = judged.find((name) => headers.has(name) && !(reads && name === 'if-none-match'));
  if (sent !== undefined) throw notHere(`the header '${sent}' on this request`);
}

/** The Prefer header. Graph ignores preferences it does not know, as RFC 7240 asks; a zone that is none is 400. */
export function readPreferences(headers: Headers): Preferences {
  const header = headers.get('prefer') ?? '';
  const value = (name: RegExp): string | undefined => name.exec(header)?.[1];
  const zone = value(/outlook\.timezone\s*=\s*"?([^",;]*)"?/i)?.trim();
  if (zone !== undefined) ianaZone(zone);
  const size = value(/odata\.maxpagesize\s*=\s*"?(\d+)"?/i);
  return {
    zone,
    immutableIds: /IdType\s*=\s*"ImmutableId"/i.test(header),
    textBodies: /outlook\.body-content-type\s*=\s*"?text"?/i.test(header),
    pageSize: size === undefined || Number(size) < 1 ? undefined : Number(size),
  };
}

const largestBody = 4 * 1024 * 1024;

/**
 * The body as JSON and its size; undefined when there is none. 413 over 4 MB, 415 for another media type, 400 for what
 * is no JSON.
 */
export async function readJson(request: Request): Promise<{ readonly body: unknown; readonly bytes: number }> {
  if (request.method === 'GET' || request.method === 'DELETE') return { body: undefined, bytes: 0 };
  const text = await request.text();
  const bytes = Buffer.byteLength(text);
  if (text === '') return { body: undefined, bytes };
  if (bytes > largestBody) throw new GraphError(413, 'RequestEntityTooLarge', 'The request body is larger than 4 MB.');
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new GraphError(
      415,
      'UnsupportedMediaType',
      `The media type '${type}' is not supported. application/json is expected.`,
    );
  }
  try {
    return { body: JSON.parse(text) as unknown, bytes };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new GraphError(
      400,
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
