import { randomBytes } from 'node:crypto';
import type { Html } from './html';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/**
 * No page may run or look like anything but our own files, or call anyone but this machine. Two things the SPFx runtime
 * brings need an answer:
 * - It evaluates RequireJS out of a string of its own unless the page has it already (ModuleLoader: `eval.call(window,
 * …)` where requirejs,
 *   require and define are missing). Our pages serve it that very text as a file: see loaderScripts.
 * - It and Fluent put style elements into the page. Both take a nonce: load-themed-styles from `window.CSPSettings`,
 * Fluent from its
 *   renderer (see PageFrame), so an element without it stays without effect. Style properties set by script are no
 * inline styles.
 * SharePoint Online's own pages answer with a policy of Microsoft's, which a web part cannot narrow.
 */
function page(markup: Html, status: number, nonce?: string): Response {
  const policy = Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`,
    'connect-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'frame-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'self'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'referrer-policy': 'same-origin',
  };
  return new Response(`<!DOCTYPE html>\n${markup.markup}`, { status, headers });
}

export const answerPage = (markup: Html, status = 200): Response => page(markup, status);

/** A page that runs the SPFx runtime, drawn with a nonce nobody can foresee. */
export function answerSpfxPage(draw: (nonce: string) => Html): Response {
  const nonce = randomBytes(16).toString('base64');
  return page(draw(nonce), 200, nonce);
}

export const answerJson = (data: unknown, status = 200): Response =>
  new Response(JSON.stringify(data), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });

/** `lasting` marks files whose name changes with their content, as SharePoint's own CDN serves them. */
export function answerFile(name: string, bytes: Uint8Array | string, lasting: boolean): Response {
  const type = types[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream';
  const cache = lasting ? 'public, max-age=31536000, immutable' : 'no-cache';
  return new Response(typeof bytes === 'string' ? bytes : new Uint8Array(bytes), {
    headers: { 'content-type': type, 'cache-control': cache, 'x-content-type-options': 'nosniff' },
  });
}

export const answerMissing = (what: string): Response =>
  new Response(`${what} is not here.`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
