import { rowsOf } from '../rowsTouched';
import type { Answer, Endpoint, GraphCall } from './graphCall';
import { GraphError } from './GraphError';
import type { Json } from './readBody';
import { asList, asObject, asText, refuseUnknown } from './readBody';

interface Step {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

const bad = (message: string): GraphError => new GraphError(400, 'BadRequest', message);

function readStep(value: unknown): Step {
  const step = asObject(value, 'requests');
  refuseUnknown(step, ['id', 'method', 'url', 'headers', 'body', 'dependsOn'], 'Action');
  const id = asText(step['id'], 'id');
  const method = asText(step['method'], 'method').toUpperCase();
  const url = asText(step['url'], 'url');
  const sent: Json =
    step['headers'] === undefined || step['headers'] === null ? {} : asObject(step['headers'], 'headers');
  const headers = Object.fromEntries(
    Object.entries(sent).map(([name, text]) => [name.toLowerCase(), asText(text, name)]),
  );
  if (id === '') throw bad('A batch request step has an empty id.');
  if (/^\/?\$batch/.test(url)) throw bad(`The batch request step ${id} is itself a batch.`);
  if (
    ['POST', 'PATCH', 'PUT'].includes(method) &&
    (step['body'] === undefined || headers['content-type'] === undefined)
  ) {
    throw bad(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  const dependsOn = asList(step['dependsOn'] ?? [], 'dependsOn').map((one) => asText(one, 'dependsOn'));
  return { id, method, url, headers, body: step['body'], dependsOn };
}

function readSteps(call: GraphCall): Step[] {
  const body = asObject(call.body, 'body');
  refuseUnknown(body, ['requests'], 'Action');
  const steps = asList(body['requests'], 'requests').map(readStep);
  if (steps.length === 0) throw bad('The batch has no requests.');
  if (steps.length > 20)
    throw new GraphError(400, 'MaximumValueExceeded', 'Number of batch request steps exceeds the maximum value of 20.');
  const ids = new Set(steps.map((step) => step.id.toLowerCase()));
  if (ids.size < steps.length) throw bad('Request Id values must be unique in a batch.');
  for (const step of steps) {
    for (const other of step.dependsOn)
      if (!ids.has(other.toLowerCase()))
        throw bad(`The dependsOn of step ${step.id} names ${other}, which is no step of this batch.`);
  }
  return inOrder(steps);
}

/** Steps after those they depend on, otherwise as sent; 400 where they wait for each other in a circle. */
function inOrder(steps: readonly Step[]): Step[] {
  const ordered: Step[] = [];
  const done = new Set<string>();
  let waiting = [...steps];
  while (waiting.length > 0) {
    const ready = waiting.find((step) => step.dependsOn.every((other) => done.has(other.toLowerCase())));
    if (ready === undefined) throw bad('The dependsOn properties of the batch request steps form a circle.');
    ordered.push(ready);
    done.add(ready.id.toLowerCase());
    waiting = waiting.filter((step) => step !== ready);
  }
  return ordered;
}

const failedDependency = {
  error: { code: 'FailedDependency', message: 'The request failed because a request it depends on failed.' },
};

async function run(call: GraphCall, steps: readonly Step[]): Promise<{ responses: object[]; rows: number }> {
  let rows = 0;
  const statuses = new Map<string, number>();
  const answers: object[] = [];
  for (const step of steps) {
    if (step.dependsOn.some((other) => (statuses.get(other.toLowerCase()) ?? 0) >= 400)) {
      statuses.set(step.id.toLowerCase(), 424);
      answers.push({
        id: step.id,
        status: 424,
        headers: { 'Content-Type': 'application/json' },
        body: failedDependency,
      });
      continue;
    }
    const forwarded = call.headers.get('x-forwarded-host') ?? call.headers.get('host');
    const request = new Request(`${call.arrival}/${step.url.replace(/^\//, '')}`, {
      method: step.method,
      headers: { ...step.headers, ...(forwarded === null ? {} : { 'x-forwarded-host': forwarded }) },
      ...(step.body === undefined || step.method === 'GET' ? {} : { body: JSON.stringify(step.body) }),
    });
    const response = await call.reenter(request);
    rows += rowsOf(response);
    const bytes = Buffer.from(await response.arrayBuffer());
    statuses.set(step.id.toLowerCase(), response.status);
    answers.push({
      id: step.id,
      status: response.status,
      headers: headersOf(response),
      ...(bytes.length === 0 ? {} : { body: bodyOf(response, bytes) }),
    });
  }
  // The order of answers is not promised, and here it is never that of the questions, so that nobody comes to rely on
  // it.
  return { responses: answers.reverse(), rows };
}

/** JSON as it is; other content as Base64 text (learn.microsoft.com/graph/json-batching). */
const bodyOf = (response: Response, bytes: Buffer): unknown =>
  /json/.test(response.headers.get('content-type') ?? '')
    ? (JSON.parse(bytes.toString()) as unknown)
    : bytes.toString('base64');

const spelling: Readonly<Record<string, string>> = {
  'content-type': 'Content-Type',
  'retry-after': 'Retry-After',
  location: 'Location',
  etag: 'ETag',
};
const headersOf = (response: Response): Record<string, string> =>
  Object.fromEntries(
    [...response.headers]
      .filter(([name]) => spelling[name] !== undefined)
      .map(([name, text]) => [spelling[name] ?? name, text]),
  );

export const jsonBatch: Endpoint = {
  method: 'POST',
  path: '$batch',
  below: 'root',
  service: 'none',
  scopes: [],
  query: [],
  handle: async (call): Promise<Answer> => {
    const { responses, rows } = await run(call, readSteps(call));
    return { status: 200, body: { responses }, rows };
  },
  operation: {
    fidelity: 'partial',
    differs:
      'Steps run one after another, never side by side. Any shape of dependsOn without a circle is taken, where the real service was long known to take parallel, serial and ' +
      'one common dependency only. Answers come in reverse order.',
    guesses: [
      {
        says: 'what a dependency on no step, or in a circle, answers apart from 400',
        probe: 'graph-batch-edges',
      },
      { says: 'the words of the other refusals', probe: 'graph-batch-edges' },
      { says: 'a name a step does not have is refused', probe: 'graph-batch-edges' },
      { says: 'a cut connection of one part cuts the whole', probe: 'graph-batch-edges' },
    ],
    source: 'https://learn.microsoft.com/graph/json-batching',
    confirmed: false,
  },
};
