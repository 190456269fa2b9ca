import type { HubHost } from '../../ground/ui/HubHost';
import type { TeamsHost } from './teamsHost';

/** Opens beside the Hub, so that what is being written stays. Refuses every address that is not a web page. */
function openBeside(address: string): void {
  if (/^https?:\/\//.test(new URL(address, window.location.href).href)) window.open(address, '_blank', 'noopener');
}

/**
 * What the page around the Hub offers, in SharePoint or in Teams.
 * @param hubPage the Hub's page for a browser.
 * A link to a session carries its short code: `?session=` on a SharePoint page, the sub-page of a Teams tab.
 */
export function hubHostOf(teams: TeamsHost | undefined, hubPage: string): HubHost {
  const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
  if (!teams) {
    const sessionCode = new URLSearchParams(window.location.search).get('session') ?? undefined;
    return { kind: 'sharePoint', sessionCode, copyText, openExternal: openBeside };
  }
  return {
    kind: 'teams',
    sessionCode: teams.sessionCode,
    filesOnlyAt: teams.keepsFiles ? undefined : hubPage,
    copyText,
    openExternal: (address) => {
      teams.openLink(address).catch(() => openBeside(address));
    },
    shareSession: (code, label) => teams.shareSession(code, label),
  };
}
