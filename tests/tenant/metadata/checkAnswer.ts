import { graphErrors, sharePointErrors } from './errorCatalogue';
import { graphDifferences } from './graphDifferences';
import { sharePointDifferences } from './sharePointDifferences';

type Json = Readonly<Record<string, unknown>>;

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Json)[name] : undefined;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/**
 * `Accept` decides who wraps the error: `odata.error` for plain JSON, minimal and none; `error` for verbose and OData
 * 4.
 */
function sharePointError(status: number, body: unknown, accept: string | undefined): string[] {
  const key = ['odata.error', 'error'].find((name) => member(body, name) !== undefined);
  if (key === undefined) return [`${status} without an error`];
  const error = member(body, key);
  const [code, message] = [member(error, 'code'), member(error, 'message')];
  const wanted =
    accept !== undefined && /odata=verbose|odata=v4|odata\.metadata/i.test(accept) ? 'error' : 'odata.error';
  return [
    ...(accept === undefined || key === wanted ? [] : [`${status} is wrapped in ${key}, not ${wanted}, for ${accept}`]),
    ...(sharePointErrors.some((known) => known.status === status && known.code === code)
      ? []
      : [`${status} ${String(code)} is not in the catalogue`]),
    ...(member(message, 'lang') === 'en-US' &&
    typeof member(message, 'value') === 'string' &&
    member(message, 'value') !== ''
      ? []
      : [`${status} ${String(code)} has no message`]),
  ];
}

function graphError(status: number, body: unknown): string[] {
  const error = member(body, 'error');
  const code = member(error, 'code');
  return [
    ...(graphErrors.some((known) => known.status === status && known.code === code)
      ? []
      : [`${status} ${String(code)} is not in the catalogue`]),
    ...(typeof member(error, 'message') === 'string' && member(error, 'message') !== ''
      ? []
      : [`${status} ${String(code)} has no message`]),
  ];
}

function sharePointAnswer(status: number, text: string, accept: string | undefined): string[] {
  if (text === '') return [];
  const body = readJson(text);
  if (body === undefined) return [`${status} is no JSON`];
  return status >= 400 ? sharePointError(status, body, accept) : sharePointDifferences(body);
}

/** The parts of a multipart answer; the `Accept` of each stands in the question only. */
function batchParts(text: string): string[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3})[^\r\n]*\r\n([^]*?)\r\n--/g)].flatMap(([, status = '', rest = '']) => {
    const [head = '', ...body] = rest.split('\r\n\r\n');
    return /json/i.test(head) ? sharePointAnswer(Number(status), body.join('\r\n\r\n').trim(), undefined) : [];
  });
}

function graphBatch(body: unknown): string[] {
  const responses = member(body, 'responses');
  if (!Array.isArray(responses)) return ['a batch answers without responses'];
  return responses.flatMap((part: unknown) => {
    const status = Number(member(part, 'status'));
    const answer = member(part, 'body');
    if (answer === undefined) return [];
    return status >= 400 ? graphError(status, answer) : graphDifferences(answer);
  });
}

/**
 * Where an answer of the tenant departs from what Microsoft publishes: see sharePointDifferences, graphDifferences and
 * errorCatalogue.
 */
export async function checkAnswer(request: Request, response: Response): Promise<string[]> {
  const { host, pathname } = new URL(request.url);
  const type = response.headers.get('content-type') ?? '';
  const text = await response.clone().text();
  if (host === 'graph.microsoft.com' || pathname.startsWith('/graph/')) {
    if (!type.includes('json')) return [];
    const body = readJson(text);
    if (response.status >= 400) return graphError(response.status, body);
    return /\/\$batch$/.test(pathname) ? graphBatch(body) : graphDifferences(body);
  }
  if (!/\/_api(\/|$)/.test(pathname)) return [];
  if (type.includes('multipart/mixed')) return batchParts(text);
  return type.includes('json') ? sharePointAnswer(response.status, text, request.headers.get('accept') ?? '') : [];
}

/** A handler that fails the test as soon as one of its answers departs from what is published. */
export function checked(handle: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  return async (request) => {
    const asked = `${request.method} ${request.url}`;
    const response = await handle(request);
    const differences = await checkAnswer(request, response);
    if (differences.length > 0) throw new Error(`${asked} answered ${response.status}:\n${differences.join('\n')}`);
    return response;
  };
}
