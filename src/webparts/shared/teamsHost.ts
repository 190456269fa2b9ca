import type * as TeamsJs from '@microsoft/teams-js';
import type { Look } from './Look';
import { teamsLook } from './teamsLook';

/** The part of Teams the Hub uses. SPFx hands in the library it has already initialised. */
export interface TeamsHost {
  /** Theme Teams shows now. */
  readonly look: Look;
  /** Short code of the session a deep link names, or undefined when the tab was simply opened. */
  readonly sessionCode: string | undefined;
  /** Calls back at every later change. Teams keeps one handler per page: the last caller gets it. */
  onThemeChange(changed: (look: Look) => void): void;
  /** Opens Teams' own "copy link" for a session; the label is what the link reads as. */
  shareSession(sessionCode: string, label: string): void;
  /** Leaves for another place through Teams, which a plain link in a desktop client cannot do. */
  openLink(url: string): Promise<void>;
}

/** Reads the tab's context once. Rejects when Teams does not answer; the caller then shows the Hub without it. */
export async function connectTeams(teams: typeof TeamsJs): Promise<TeamsHost> {
  const { app, page } = await teams.app.getContext();
  return {
    look: teamsLook(app.theme),
    sessionCode: page.subPageId || undefined,
    onThemeChange: (changed) => teams.app.registerOnThemeChangeHandler((theme) => changed(teamsLook(theme))),
    shareSession: (sessionCode, label) => teams.pages.shareDeepLink({ subPageId: sessionCode, subPageLabel: label }),
    openLink: (url) => teams.app.openLink(url),
  };
}
