import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import hubManifest from '../../webparts/supervisionHub/SupervisionHubWebPart.manifest.json';
import { answerFile, answerJson, answerMissing, answerPage, answerSpfxPage } from './answers';
import type { Html } from './html';
import { libraryFile } from './libraryFile';
import type { HostOptions, HostRoutes } from './HostTenant';
import { pageContext } from './pageContext';
import { deniedPage, missingPage, signInPage } from './pages/doorPages';
import { outlookPage } from './pages/outlookPage';
import {
  emptyPage,
  homePage,
  hubPage,
  plainPage,
  policiesPage,
  staffRoomPage,
  supportPage,
  teamsHostedPage,
  wellbeingPage,
} from './pages/sitePages';
import type { SpfxPage } from './pages/sitePages';
import { teamsPage } from './pages/teamsPage';
import { loaderFile, requireFile, requireScript } from './requireScript';
import { shimScript } from './runtimeShims';
import { publishedCanvas, visitSite } from './siteVisit';
import { indexSpfxRuntime } from './spfxRuntime';
import type { SpfxRuntime } from './spfxRuntime';

const sitePath = '/sites/trust';
const hostedPath = `${sitePath}/_layouts/15/teamshostedapp.aspx`;
/** Pages that are there without a file in the library of pages. */
const builtInPages: Readonly<Record<string, (page: SpfxPage) => Html>> = {
  [sitePath]: homePage,
  [`${sitePath}/`]: homePage,
  [`${sitePath}/SitePages/Home.aspx`]: homePage,
  [`${sitePath}/SitePages/Support.aspx`]: supportPage,
  [`${sitePath}/SitePages/Wellbeing.aspx`]: wellbeingPage,
  [`${sitePath}/SitePages/Policies.aspx`]: policiesPage,
  [`${sitePath}/SitePages/StaffRoom.aspx`]: staffRoomPage,
  [`${sitePath}/_layouts/15/empty.aspx`]: emptyPage,
  [hostedPath]: teamsHostedPage,
};

const isInLibrary = (path: string): boolean => path.startsWith(`${sitePath}/SitePages/`) && path.endsWith('.aspx');

type Theme = SpfxPage['theme'];
const themeOf = (url: URL): Theme => {
  const asked = url.searchParams.get('theme');
  return asked === 'dark' || asked === 'contrast' ? asked : 'light';
};

/** Pages and their files for a browser. Everything else (undefined) belongs to the tenant. */
export function createHostRoutes({ tenant, origin, root }: HostOptions): HostRoutes {
  const webUrl = `${origin}${sitePath}`;
  let indexed: SpfxRuntime | undefined;
  const runtime = (): SpfxRuntime => (indexed ??= indexSpfxRuntime(root, origin));

  function fileOf(folder: string | undefined, name: string): string | undefined {
    if (folder === 'app') return path.join(root, 'release/assets', name);
    return folder === 'browser' ? path.join(root, 'src/local/host/browser', name) : undefined;
  }

  function hostFile(url: URL): Response {
    const [folder, ...rest] = url.pathname.slice('/_host/'.length).split('/');
    const name = path.basename(rest.join('/'));
    if (folder === 'runtime') {
      const file = runtime().files.get(name);
      return file ? answerFile(name, readFileSync(file), true) : answerMissing(name);
    }
    if (folder === 'loader') {
      const loader = name === requireFile ? runtime().files.get(loaderFile) : undefined;
      return loader === undefined ? answerMissing(name) : answerFile(name, requireScript(loader), true);
    }
    if (folder === 'shims') return answerFile('.js', shimScript(root, name, decodeURIComponent(rest[0] ?? '')), true);
    const at = fileOf(folder, name);
    if (at === undefined || name === '' || !existsSync(at)) return answerMissing(url.pathname);
    return answerFile(name, readFileSync(at), folder === 'app');
  }

  /** What SharePoint gets from Entra for the person at the browser. */
  async function token(request: Request): Promise<Response> {
    const account = tenant.accountOf(request);
    if (!account) return answerJson({ error: 'nobody is signed in' }, 401);
    const answer = await tenant.handle(
      new Request(`${origin}/_tenant/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user: account.userPrincipalName }),
      }),
    );
    if (!answer.ok) return answerJson({ error: 'no token' }, answer.status);
    return answerJson({ accessToken: ((await answer.json()) as { access_token: string }).access_token });
  }

  async function sitePage(request: Request, url: URL, builtIn?: (page: SpfxPage) => Html): Promise<Response> {
    const here = url.pathname + url.search;
    const visitor = await visitSite(tenant, request, webUrl);
    if (visitor.kind === 'nobody') return answerPage(signInPage(here), 401);
    if (visitor.kind === 'denied')
      return answerPage(deniedPage(visitor.account.displayName, visitor.account.userPrincipalName, here), 403);
    const draw = builtIn ?? (await drawnPage(request, url.pathname));
    if (!draw) return answerPage(missingPage(visitor.visit.account.userPrincipalName, here), 404);
    const now = tenant.now();
    return answerSpfxPage((nonce) =>
      draw({
        now,
        nonce,
        here,
        theme: themeOf(url),
        edit: url.searchParams.get('edit') === '1',
        signedIn: visitor.visit.account.userPrincipalName,
        preloaded: {
          clientSideApplicationId: runtime().applicationId,
          buildNumber: 'local',
          manifests: runtime().manifests(),
          spPageContextInfo: pageContext(visitor.visit, webUrl, now),
          user: {},
          customActions: [],
        },
      }),
    );
  }

  /** How a page of the library is drawn: with the web part that is on it. A draft is shown to nobody. */
  async function drawnPage(request: Request, path: string): Promise<((page: SpfxPage) => Html) | undefined> {
    const canvas = await publishedCanvas(tenant, request, webUrl, path);
    if (canvas === undefined) return undefined;
    return canvas.toLowerCase().includes(hubManifest.id) ? hubPage : plainPage;
  }

  function teams(request: Request, url: URL): Response {
    const account = tenant.accountOf(request);
    const here = url.pathname + url.search;
    if (!account) return answerPage(signInPage(here), 401);
    const frame = `${hostedPath}?teams&personal&componentId=${hubManifest.id}&noredir=true&theme=${themeOf(url)}`;
    return answerPage(
      teamsPage({
        account,
        theme: themeOf(url),
        sessionCode: url.searchParams.get('session') ?? undefined,
        origin,
        frame,
        here,
      }),
    );
  }

  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname === '/_host/validDomains.json') return answerJson({ validOrigins: [url.host] });
    if (url.pathname === '/_host/token') return token(request);
    if (url.pathname.startsWith('/_host/')) return hostFile(url);
    if (request.method !== 'GET') return undefined;
    if (url.pathname === '/') return new Response(undefined, { status: 302, headers: { location: sitePath } });
    if (url.pathname === '/favicon.ico') return new Response(undefined, { status: 204 });
    if (url.pathname === '/teams') return teams(request, url);
    if (url.pathname === '/outlook') {
      const account = tenant.accountOf(request);
      return account
        ? answerPage(outlookPage(account, tenant.now(), url.pathname + url.search))
        : answerPage(signInPage('/outlook'), 401);
    }
    const builtIn = builtInPages[url.pathname];
    const isPage = builtIn !== undefined || isInLibrary(url.pathname);
    return isPage ? sitePage(request, url, builtIn) : libraryFile(tenant, request, webUrl);
  };
}
