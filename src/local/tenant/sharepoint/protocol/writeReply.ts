import { setOfType } from '../published/publishedType';
import type { Exchange } from './Exchange';
import type { Problem } from './Problem';
import { propertyType } from './propertyType';
import type { Reply } from './Reply';
import { allowOptions, namesIn } from './readQuery';
import type { Follow, Format, Shaping } from './shape';
import { shape, shapeAll, verboseValue } from './shape';
import type { Entity } from './Entity';
import { spellNames } from './spellNames';

/** The metadata level the caller asked for. PnPjs sends plain application/json, which SharePoint answers minimally. */
export function formatOf(accept: string): Format {
  if (/odata=verbose/i.test(accept)) return 'verbose';
  if (/odata=nometadata/i.test(accept)) return 'none';
  return 'minimal';
}

const contentTypes: Record<Format, string> = {
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8',
};

const common = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'private, max-age=0' };

function json(status: number, format: Format, body: unknown, etag?: string): Response {
  const headers: Record<string, string> = {
    ...common,
    'Content-Type': contentTypes[format],
    DATASERVICEVERSION: '3.0',
  };
  if (etag !== undefined) headers.ETag = etag;
  return new Response(JSON.stringify(body), { status, headers });
}

function envelope(format: Format, metadata: string, body: Record<string, unknown>): unknown {
  if (format === 'verbose') return { d: body };
  return format === 'minimal' ? { 'odata.metadata': metadata, ...body } : body;
}

function writeValue(reply: Extract<Reply, { kind: 'value' }>, format: Format, base: string): Response {
  const { name, value } = reply;
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (format === 'verbose') {
    return json(200, format, { d: { [name]: verboseValue(name, value) } });
  }
  const metadata = `${base}$metadata#${reply.type ?? propertyType(name, value)}`;
  if (value === null || value === undefined)
    return json(
      200,
      format,
      format === 'minimal'
        ? { 'odata.metadata': `${base}$metadata#Edm.Null`, 'odata.null': true }
        : { 'odata.null': true },
    );
  return json(200, format, envelope(format, metadata, plain ? { ...value } : { value }));
}

/** What a context address calls the place of a type: SP.ApiData.Lists, SP.ListData.PairsListItems (recorded). */
function setAddress(type: string): string {
  if (type.startsWith('SP.Data.')) return `SP.ListData.${type.slice('SP.Data.'.length)}s`;
  const set = setOfType(type);
  return set === undefined ? 'SP.ApiData' : `SP.ApiData.${set}`;
}

function selection({ select }: Shaping): string {
  return select.length === 0 ? '' : `&$select=${select.join(',')}`;
}

/** What was asked for in the entities' own spelling. */
function spelled(entities: readonly Entity[], shaping: Shaping): Shaping {
  const { select, expand, follow } = shaping;
  return {
    ...shaping,
    select: spellNames(entities, select, expand, follow),
    expand: spellNames(entities, expand, expand, follow),
  };
}

function writeEntity(reply: Extract<Reply, { kind: 'entity' }>, shaping: Shaping): Response {
  const { entity, status = 200 } = reply;
  const { format, base } = shaping;
  const body = shape(entity, spelled([entity], shaping));
  const metadata = `${base}$metadata#${setAddress(entity.type)}/@Element${selection(shaping)}`;
  return json(status, format, envelope(format, metadata, body), entity.etag);
}

function writeCollection(reply: Extract<Reply, { kind: 'collection' }>, shaping: Shaping): Response {
  const { format, base } = shaping;
  const rows = shapeAll(reply.entities, spelled(reply.entities, shaping));
  const next = (name: string): object => (reply.next === undefined ? {} : { [name]: reply.next });
  if (format === 'verbose') return json(200, format, { d: { results: rows, ...next('__next') } });
  const metadata = `${base}$metadata#${setAddress(reply.of ?? reply.entities[0]?.type ?? '')}${selection(shaping)}`;
  return json(200, format, envelope(format, metadata, { value: rows, ...next('odata.nextLink') }));
}

function writeEmpty(reply: Extract<Reply, { kind: 'empty' }>, format: Format, base: string): Response {
  const headers: Record<string, string> = { ...common };
  if (reply.etag !== undefined) headers.ETag = reply.etag;
  if (reply.status === 204) return new Response(null, { status: 204, headers });
  if (format === 'verbose') return json(200, format, { d: null });
  return json(200, format, envelope(format, `${base}$metadata#Edm.Null`, { 'odata.null': true }));
}

function written(bytes: BodyInit, contentType: string): Response {
  return new Response(bytes, { status: 200, headers: { ...common, 'Content-Type': contentType } });
}

export function writeReply(exchange: Exchange, reply: Reply, follow: Follow): Response {
  const format = formatOf(exchange.headers.get('accept') ?? '');
  const base = `${exchange.tenant.origin}${exchange.web.url}/_api/`;
  const shaping: Shaping = {
    select: namesIn(exchange.query, '$select'),
    expand: namesIn(exchange.query, '$expand'),
    format,
    base,
    follow,
  };
  switch (reply.kind) {
    case 'entity':
      return writeEntity(reply, shaping);
    case 'collection':
      return writeCollection(reply, shaping);
    case 'value':
      if (exchange.method === 'GET') allowOptions(exchange.query);
      return writeValue(reply, format, base);
    case 'plain':
      return written(JSON.stringify(reply.value), 'application/json; charset=utf-8');
    case 'bytes':
      return written(Buffer.from(reply.bytes), reply.contentType);
    case 'empty':
      return writeEmpty(reply, format, base);
  }
}

export function writeProblem(accept: string, problem: Problem): Response {
  if (problem.code === '')
    return new Response(problem.message, {
      status: problem.status,
      headers: { ...common, ...problem.headers, 'Content-Type': 'text/plain; charset=utf-8' },
    });
  const format = formatOf(accept);
  const error = { code: problem.code, message: { lang: 'en-US', value: problem.message } };
  const body = format === 'verbose' || /odata\.metadata|odata=v4/i.test(accept) ? { error } : { 'odata.error': error };
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { ...common, ...problem.headers, 'Content-Type': contentTypes[format] },
  });
}
