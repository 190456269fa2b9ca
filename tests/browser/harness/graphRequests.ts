import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Read by config/tasks/leastPrivilege.mjs once the whole suite has run. */
const folder = path.resolve(__dirname, '../../../temp/graph-requests');

interface GraphRequest {
  readonly method: string;
  readonly path: string;
}

/**
 * What the page itself sends to Graph; what a test sends to look behind the scenes is not the product's. Written when
 * the visit ends.
 */
export function noteGraphRequests(page: Page): () => void {
  const noted: GraphRequest[] = [];
  page.on('request', (request) => {
    const below = /\/graph\/v1\.0(\/[^?#]*)/.exec(request.url())?.[1];
    if (below === undefined) return;
    const body = below === '/$batch' ? request.postData() : null;
    noted.push(...(body ? partsOf(body) : [{ method: request.method(), path: below }]));
  });
  return () => {
    if (noted.length === 0) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, `${process.pid}-${Date.now()}-${Math.round(performance.now())}.json`),
      JSON.stringify(noted),
    );
  };
}

/**
 * The self-check asks one harmless read for each permission under that permission's name: it tells of consent and is no
 * use of it.
 */
function partsOf(body: string): readonly GraphRequest[] {
  const { requests } = JSON.parse(body) as {
    readonly requests: readonly { readonly id: string; readonly method: string; readonly url: string }[];
  };
  return requests
    .filter(({ id }) => !/^[A-Za-z]+\.[A-Za-z.]+$/.test(id))
    .map(({ method, url }) => ({ method, path: url.split('?')[0] ?? '' }));
}
