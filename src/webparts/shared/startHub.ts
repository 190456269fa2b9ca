import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { hubPagePath } from '../../../sharepoint/hubPage';
import { composeHub } from '../../app/composeHub';
import type { Hub } from '../../app/composeHub';
import { answeredInTime } from './answeredInTime';
import type { HubOptions } from '../../app/loadServices';
import type { Links, SignedIn } from '../../ground/ports';

/** Resource a Graph token is for; the SPFx page gets it from Entra for the signed-in person. */
const graph = 'https://graph.microsoft.com';
/** Milliseconds after which the Hub goes on without Outlook. */
const tokenPatience = 15_000;
const tokenFrom = async (factory: WebPartContext['aadTokenProviderFactory']): Promise<string> =>
  (await factory.getTokenProvider()).getToken(graph);
/** `ManageWeb` among SharePoint's low permission bits: who may set the Hub up. */
const manageWeb = 0x40000000;
/** Ids of the Teams app and its tab, as teams-manifest/manifest.json has them. */
const teamsApp = { id: '42cc0fb2-8f9b-4a06-a053-2820d1545e89', tab: 'hub' } as const;

/** Page of the site that shows the Hub on its own, where links lead. */
export const hubPageOf = (siteUrl: string): string => `${siteUrl}/${hubPagePath}`;

const linksTo = (siteUrl: string): Links => ({
  web: (code) => `${hubPageOf(siteUrl)}?session=${encodeURIComponent(code)}`,
  teams: (code) =>
    `https://teams.microsoft.com/l/entity/${teamsApp.id}/${teamsApp.tab}?context=${encodeURIComponent(JSON.stringify({ subEntityId: code }))}`,
});

/** What SharePoint writes into the page that SPFx has no typed name for. */
interface WrittenIntoPage {
  /** Directory object id of the signed-in person. */
  readonly aadUserId?: string;
  readonly formDigestValue?: string;
}

const writtenInto = ({ pageContext }: WebPartContext): WrittenIntoPage =>
  pageContext.legacyPageContext as WrittenIntoPage;

function signedIn(context: WebPartContext): SignedIn {
  const { user, web } = context.pageContext;
  return {
    key: writtenInto(context).aadUserId?.toLowerCase() ?? '',
    login: user.loginName,
    name: user.displayName,
    mail: user.email,
    administers: ((web.permissions?.value.Low ?? 0) & manageWeb) !== 0,
  };
}

/** sessionStorage may be switched off; the Hub then needs one more round trip and nothing else. */
function pageStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/**
 * The Hub for the person this page is shown to.
 * @param siteUrl the site that holds the lists.
 * @param needs what is looked for on Home; nothing where no Home is shown.
 */
export const startHub = (context: WebPartContext, siteUrl: string, needs?: HubOptions['needs']): Hub =>
  composeHub(hubOptions(context, siteUrl, needs));

/** What the page knows of the person and the site, for whoever composes a web part. */
export function hubOptions(context: WebPartContext, siteUrl: string, needs?: HubOptions['needs']): HubOptions {
  const { pageContext, aadTokenProviderFactory } = context;
  const onOwnSite = siteUrl.toLowerCase() === pageContext.web.absoluteUrl.toLowerCase();
  return {
    sharePoint: { webUrl: siteUrl, digest: onOwnSite ? writtenInto(context).formDigestValue : undefined },
    graph: { getToken: () => answeredInTime(tokenFrom(aadTokenProviderFactory), tokenPatience) },
    me: signedIn(context),
    needs,
    links: linksTo(siteUrl),
    version: context.manifest.version,
    storage: pageStorage(),
  };
}
