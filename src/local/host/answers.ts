import type { Html } from './html';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png'
};

/** No page may run anything but our own files, or call anyone but this machine. */
const strict = { 'script-src': "'self'", 'style-src': "'self'" };
/** The SPFx runtime compiles its loader configuration, and it and Fluent put style elements into the page: seen, not guessed. */
const forSpfx = { 'script-src': "'self' 'unsafe-eval'", 'style-src': "'self' 'unsafe-inline'" };

function page(markup: Html, status: number, allowed: typeof strict): Response {
  const policy = Object.entries({
    'default-src': "'none'", ...allowed, 'connect-src': "'self'", 'img-src': "'self' data:", 'font-src': "'self' data:",
    'frame-src': "'self'", 'form-action': "'self'", 'base-uri': "'none'", 'frame-ancestors': "'self'"
  }).map(([directive, sources]) => `${directive} ${sources}`).join('; ');
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': policy, 'referrer-policy': 'same-origin' };
  return new Response(`<!DOCTYPE html>\n${markup.markup}`, { status, headers });
}

export const answerPage = (markup: Html, status = 200): Response => page(markup, status, strict);
export const answerSpfxPage = (markup: Html): Response => page(markup, 200, forSpfx);

export const answerJson = (data: unknown, status = 200): Response =>
  new Response(JSON.stringify(data), { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } });

/** `lasting` marks files whose name changes with their content, as SharePoint's own CDN serves them. */
export function answerFile(name: string, bytes: Uint8Array | string, lasting: boolean): Response {
  const type = types[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream';
  const cache = lasting ? 'public, max-age=31536000, immutable' : 'no-cache';
  return new Response(typeof bytes === 'string' ? bytes : new Uint8Array(bytes), { headers: { 'content-type': type, 'cache-control': cache, 'x-content-type-options': 'nosniff' } });
}

export const answerMissing = (what: string): Response => new Response(`${what} is not here.`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
