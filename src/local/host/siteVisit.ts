import type { Account } from '../tenant/platform';
import type { HostTenant } from './HostTenant';

/** What a signed-in person's page may know about the site; read from the tenant as that person. */
export interface SiteVisit {
  readonly account: Account;
  readonly webId: string;
  readonly siteId: string;
  readonly title: string;
  readonly userId: number;
  readonly permissions: { readonly High: number; readonly Low: number };
  readonly digest: string;
}

export type Visitor =
  | { readonly kind: 'nobody' }
  /** Signed in, but SharePoint denies them this site. */
  | { readonly kind: 'denied'; readonly account: Account }
  | { readonly kind: 'visit'; readonly visit: SiteVisit };

type Ask = <T>(path: string, method?: 'GET' | 'POST') => Promise<T | undefined>;

/** Asks the site as whoever sent the request; nothing where they may not read it or it is not there. */
function askingAs(tenant: HostTenant, request: Request, webUrl: string): Ask {
  const cookie = request.headers.get('cookie') ?? '';
  return async <T>(path: string, method = 'GET'): Promise<T | undefined> => {
    const answer = await tenant.handle(
      new Request(`${webUrl}/_api/${path}`, {
        method,
        headers: { cookie, accept: 'application/json;odata=nometadata' },
      }),
    );
    if (answer.status === 401 || answer.status === 403 || answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`The site answered ${answer.status} to ${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
}

/** What stands on a page of the library (CanvasContent1), for whoever may read it; nothing of a draft. */
export async function publishedCanvas(
  tenant: HostTenant,
  request: Request,
  webUrl: string,
  path: string,
): Promise<string | undefined> {
  const ask = askingAs(tenant, request, webUrl);
  const file = `web/getFileByServerRelativePath(decodedUrl='${encodeURIComponent(path.replace(/'/g, "''"))}')`;
  const version = await ask<{ MajorVersion: number }>(`${file}?$select=MajorVersion`);
  if (!version || version.MajorVersion < 1) return undefined;
  const item = await ask<{ CanvasContent1: string | null }>(`${file}/ListItemAllFields?$select=CanvasContent1`);
  return item?.CanvasContent1 ?? '';
}

/** Asks the tenant who is at the door and what the page context of SharePoint would hold for them. */
export async function visitSite(tenant: HostTenant, request: Request, webUrl: string): Promise<Visitor> {
  const account = tenant.accountOf(request);
  if (!account) return { kind: 'nobody' };
  const ask = askingAs(tenant, request, webUrl);
  const web = await ask<{ Id: string; Title: string }>('web?$select=Id,Title');
  const user = web && (await ask<{ Id: number }>('web/currentuser'));
  if (!web || !user) return { kind: 'denied', account };
  const site = await ask<{ Id: string }>('site?$select=Id');
  const rights = await ask<{ High: string; Low: string }>('web/effectivebasepermissions');
  const context = await ask<{ FormDigestValue: string }>('contextinfo', 'POST');
  return {
    kind: 'visit',
    visit: {
      account,
      webId: web.Id,
      siteId: site?.Id ?? web.Id,
      title: web.Title,
      userId: user.Id,
      permissions: { High: Number(rights?.High ?? 0), Low: Number(rights?.Low ?? 0) },
      digest: context?.FormDigestValue ?? '',
    },
  };
}
