import directory from '../tenant/directory.json';
import type { SiteVisit } from './siteVisit';

/**
 * The `spPageContextInfo` SharePoint writes into every page, as far as SPFx 1.23 reads it.
 * `env` must be 'prod' or the loader's telemetry throws; the kill switch stops the loader fetching tokens before they
 * are asked for.
 */
export function pageContext(visit: SiteVisit, webUrl: string, now: Date): Readonly<Record<string, unknown>> {
  const { account } = visit;
  const webPath = new URL(webUrl).pathname;
  return {
    webAbsoluteUrl: webUrl,
    webServerRelativeUrl: webPath,
    siteAbsoluteUrl: webUrl,
    siteServerRelativeUrl: webPath,
    webId: visit.webId,
    siteId: visit.siteId,
    webTitle: visit.title,
    webTemplate: '68',
    webLanguage: 2057,
    currentCultureName: 'en-GB',
    currentUICultureName: 'en-US',
    CorrelationId: '9a3f6a0e-0000-4000-8000-000000000000',
    userDisplayName: account.displayName,
    userEmail: account.mail,
    userPrincipalName: account.userPrincipalName,
    userLoginName: `i:0#.f|membership|${account.userPrincipalName}`,
    userId: visit.userId,
    isAnonymousGuestUser: false,
    isExternalGuestUser: account.guest,
    isEmailAuthenticationGuestUser: false,
    aadInstanceUrl: 'https://login.invalid',
    aadTenantId: directory.tenantId,
    aadUserId: account.objectId,
    aadSessionId: account.objectId,
    spfx3rdPartyServicePrincipalId: '77777777-7777-4777-8777-777777777777',
    msGraphEndpointUrl: 'https://graph.microsoft.com',
    env: 'prod',
    formDigestValue: visit.digest,
    formDigestTimeoutSeconds: 1800,
    serverTime: now.toISOString(),
    webPermMasks: visit.permissions,
    ExpFeatures: [],
    ECSClientFeatures: [],
    killSwitches: { '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true },
  };
}
