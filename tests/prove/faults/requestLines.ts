/**
 * "METHOD address" of a request and, behind it, of each part of a batch: the order in which the local tenant's fault
 * rules count them.
 */
export function requestLines(url: string, { method = 'GET', headers, body }: RequestInit): readonly string[] {
  const whole = `${new Headers(headers).get('x-http-method') ?? method} ${url}`;
  if (!/\/\$batch$/.test(url) || typeof body !== 'string') return [whole];
  return [whole, ...(body.startsWith('{') ? graphParts(body) : sharePointParts(body))];
}

function graphParts(body: string): readonly string[] {
  const { requests } = JSON.parse(body) as {
    readonly requests: readonly { readonly method: string; readonly url: string }[];
  };
  return requests.map(({ method, url }) => `${method} ${url}`);
}

const sharePointParts = (body: string): readonly string[] =>
  [...body.matchAll(/^([A-Z]+) (\S+) HTTP\/1\.1\r?$/gm)].map(([, method = '', address = '']) => `${method} ${address}`);

/**
 * What kind of request it is: names, keys and numbers are left out, so that making the second list is the same kind as
 * making the first.
 */
function kindOfRequest(line: string): string {
  return line
    .replace(/%27/gi, "'")
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, 'key')
    .replace(/\d+/g, '0')
    .replace(/( or [^&)]*)+/g, ' or …')
    .toLowerCase();
}

/** The middle one of each kind, counted from 1. */
export function oneOfEachKind(lines: readonly string[]): readonly number[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const kind = kindOfRequest(line);
    places.set(kind, [...(places.get(kind) ?? []), index + 1]);
  });
  return [...places.values()].flatMap((found) => found[Math.floor(found.length / 2)] ?? []);
}
