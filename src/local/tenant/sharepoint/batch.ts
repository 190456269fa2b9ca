import { randomUUID } from 'node:crypto';
import { withFaults } from '../faults';
import type { TenantContext } from '../platform';
import { switchesOf } from '../switches';
import type { BatchPart } from './protocol/parseBatch';
import { parseBatch } from './protocol/parseBatch';
import { Problem } from './protocol/Problem';
import { problems } from './protocol/problems';
import { writeProblem } from './protocol/writeReply';
import type { AnswerEnvelope, AnswerPart, Incoming, SharePointOperation } from './SharePointOperation';

const statusTexts: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  412: 'Precondition Failed',
  413: 'Payload Too Large',
  // as it was seen
  423: 'Unknown Status Code',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};

/** No recording shows an item's ETag on a part; whether there is one, a switch says. */
function headersOf({ db }: TenantContext): readonly string[] {
  return switchesOf(db).batchEtags === 'sent'
    ? ['CONTENT-TYPE', 'ETAG', 'RETRY-AFTER']
    : ['CONTENT-TYPE', 'RETRY-AFTER'];
}

async function partText(response: Response, shown: readonly string[]): Promise<string> {
  const body = await response.text();
  const headers = shown
    .map((name) => [name, response.headers.get(name)] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value ?? ''}\r\n`)
    .join('');
  return `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${response.status} ${statusTexts[response.status] ?? 'Error'}\r\n${headers}\r\n${body}\r\n`;
}

/** What a part's address is relative to: the site where it begins with `_api`, else the service. */
function baseOf(address: string, batch: URL, site: string): string {
  return /^_api\//i.test(address) ? new URL(`${site}/`, batch).href : batch.href;
}

/** One part, under the fault rules and for the batch's own site only. */
async function answerOne(
  tenant: TenantContext,
  part: BatchPart,
  url: URL,
  site: string,
  answerPart: AnswerPart,
): Promise<Response> {
  const target = { method: part.method, verb: part.method, path: `${url.pathname}${url.search}` };
  const incoming: Incoming = {
    method: part.method,
    url,
    headers: part.headers,
    bytes: new TextEncoder().encode(part.body),
  };
  const elsewhere = (): Response =>
    writeProblem(
      part.headers.get('accept') ?? '',
      problems.badQuery('All requests of a batch must go to the same site.'),
    );
  return withFaults(tenant, target, false, async () =>
    url.pathname.toLowerCase().startsWith(`${site}/_api/`.toLowerCase()) ? answerPart(incoming) : elsewhere(),
  );
}

/**
 * Each part is answered on its own, in order, and checked like a request of its own; changesets are not transactional.
 */
const answerBatch: AnswerEnvelope = async (tenant, incoming, answerPart) => {
  const accept = incoming.headers.get('accept') ?? '';
  let parts;
  try {
    parts = parseBatch(incoming.headers.get('content-type') ?? '', new TextDecoder().decode(incoming.bytes));
  } catch (error) {
    if (error instanceof Problem) return writeProblem(accept, error);
    throw error;
  }
  const boundary = `batchresponse_${randomUUID()}`;
  const site = incoming.url.pathname.slice(0, incoming.url.pathname.toLowerCase().indexOf('/_api'));
  let text = '';
  for (const part of parts) {
    const base = baseOf(part.url, incoming.url, site);
    if (!URL.canParse(part.url, base))
      return writeProblem(accept, problems.badBody('A part of the batch has no address.'));
    const response = await answerOne(tenant, part, new URL(part.url, base), site, answerPart);
    text += `--${boundary}\r\n${await partText(response, headersOf(tenant))}`;
  }
  return new Response(`${text}--${boundary}--\r\n`, {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary="${boundary}"` },
  });
};

export const batchOperation: SharePointOperation = {
  name: 'POST /_api/$batch',
  fidelity: 'full',
  differs: '',
  guesses: [
    'code and words for too many parts, a part that leaves the site and a malformed body',
    'a part that changes something outside a changeset is refused',
    'a whole batch is refused for one unreadable part',
    'a part that changes an item carries its ETag',
    'a part may have an address relative to the site or the service, and a boundary need not begin a line',
  ],
  source: 'pnp/pnpcore recordings; Microsoft: make-batch-requests-with-the-rest-apis',
  confirmed: true,
  at: {},
  envelope: { segment: '$batch', answer: answerBatch },
};
