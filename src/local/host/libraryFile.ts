import type { HostTenant } from './HostTenant';

/** What a browser shows by itself; Office files open in an online viewer on a real site, and are downloaded here. */
const types: Readonly<Record<string, string>> = { pdf: 'application/pdf' };
const isDocument = /\.(pdf|docx?|pptx?|xlsx?|od[tsp])$/i;

/** A document of a library at its own address, as the site gives it to whoever is signed in; nothing for other addresses. */
export async function libraryFile(tenant: HostTenant, request: Request, webUrl: string): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const path = decodeURIComponent(pathname);
  if (!isDocument.test(path) || pathname.includes('/_')) return undefined;
  const file = `web/getFileByServerRelativePath(decodedUrl='${encodeURIComponent(path.replace(/'/g, "''"))}')/$value`;
  const cookie = request.headers.get('cookie') ?? '';
  const answer = await tenant.handle(new Request(`${webUrl}/_api/${file}`, { headers: { cookie } }));
  if (!answer.ok) return answer;
  const type = types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
  return new Response(await answer.arrayBuffer(), {
    headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  });
}
