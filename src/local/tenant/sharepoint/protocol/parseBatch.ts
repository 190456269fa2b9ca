import { problems } from './problems';

/** One request of a multipart batch. */
export interface BatchPart {
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The documented limit of a SharePoint batch. */
export const mostParts = 100;

function boundaryOf(contentType: string): string {
  const match = /boundary="?([^";\s]+)"?/i.exec(contentType);
  if (!match?.[1] || !/^multipart\/mixed\s*;/i.test(contentType))
    throw problems.badBody('The batch is not multipart/mixed with a boundary.');
  return match[1];
}

/**
 * Cuts a multipart body at its boundaries, which need not begin a line; what is before the first and after the last is
 * dropped.
 */
function cut(body: string, boundary: string): string[] {
  const mark = boundary.replace(/[^A-Za-z0-9]/g, '\\$&');
  const pieces = body.replace(/\r\n/g, '\n').split(new RegExp(`[ \\t]*--${mark}(?=--|[ \\t]*(?:\\n|$))`));
  const last = pieces.findIndex((piece, index) => index > 0 && piece.startsWith('--'));
  if (last < 0) throw problems.badBody('The batch is not closed.');
  return pieces.slice(1, last).map((piece) => piece.replace(/^[ \t]*\n/, ''));
}

function headersOf(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Splits at the first empty line. */
function headAndRest(text: string): [string, string] {
  const clean = text.replace(/^\n+/, '');
  const at = clean.indexOf('\n\n');
  return at < 0 ? [clean, ''] : [clean.slice(0, at), clean.slice(at + 2)];
}

function parsePart(text: string): BatchPart {
  const [, http] = headAndRest(text);
  const [head, body] = headAndRest(http);
  const [requestLine = '', ...headerLines] = head.split('\n');
  const match = /^([A-Z]+)\s+(\S+)\s+HTTP\/\d(\.\d)?\s*$/i.exec(requestLine.trim());
  if (!match) throw problems.badBody('A part of the batch has no request line.');
  return {
    method: (match[1] ?? '').toUpperCase(),
    url: match[2] ?? '',
    headers: headersOf(headerLines.join('\n')),
    body: body.replace(/\n+$/, ''),
  };
}

const changing = ['POST', 'PUT', 'DELETE', 'PATCH', 'MERGE'];

function demandChange(part: BatchPart): BatchPart {
  if (changing.includes(part.method)) return part;
  throw problems.badBody(
    `An invalid HTTP method '${part.method}' was detected for a request in a change set. Requests in change sets only support the HTTP methods 'POST', 'PUT', 'DELETE', 'PATCH', and 'MERGE'.`,
  );
}

/**
 * Reads a batch in order: loose parts must be GET, everything else must stand in a changeset (they are not
 * transactional).
 */
export function parseBatch(contentType: string, body: string): BatchPart[] {
  const parts: BatchPart[] = [];
  for (const piece of cut(body, boundaryOf(contentType))) {
    const [head, rest] = headAndRest(piece);
    const type = headersOf(head).get('content-type') ?? '';
    if (/^multipart\/mixed/i.test(type)) {
      for (const inner of cut(rest, boundaryOf(type))) parts.push(demandChange(parsePart(inner)));
    } else {
      const part = parsePart(piece);
      if (part.method !== 'GET')
        throw problems.badBody('A batch part that changes something must stand in a changeset.');
      parts.push(part);
    }
  }
  if (parts.length > mostParts)
    throw problems.badBody(
      `The current change set or batch contains too many parts. A maximum number of '${mostParts}' parts are allowed.`,
    );
  return parts;
}
