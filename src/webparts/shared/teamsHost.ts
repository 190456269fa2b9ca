import type * as TeamsJs from '@microsoft/teams-js';
import type { ThemeName } from './fluentTheme';

/** The part of Teams the Hub uses. SPFx hands in the library it has already initialised. */
export interface TeamsHost {
  /** Theme Teams shows now. */
  readonly theme: ThemeName;
  /** Short code of the session a deep link names, or undefined when the tab was simply opened. */
  readonly sessionCode: string | undefined;
  /** Calls back at every later change. Teams keeps one handler per page: the last caller gets it. */
  onThemeChange(changed: (theme: ThemeName) => void): void;
  /** Opens Teams' own "copy link" for a session; the label is what the link reads as. */
  shareSession(sessionCode: string, label: string): void;
  /** Leaves for another place through Teams, which a plain link in a desktop client cannot do. */
  openLink(url: string): Promise<void>;
}

const themes: Readonly<Record<string, ThemeName>> = { default: 'teamsLight', dark: 'teamsDark', contrast: 'teamsContrast', glass: 'teamsLight' };

const themeName = (teamsTheme: string): ThemeName => themes[teamsTheme] ?? 'teamsLight';

/** Reads the tab's context once. Rejects when Teams does not answer; the caller then shows the Hub without it. */
export async function connectTeams(teams: typeof TeamsJs): Promise<TeamsHost> {
  const { app, page } = await teams.app.getContext();
  return {
    theme: themeName(app.theme),
    sessionCode: page.subPageId || undefined,
    onThemeChange: (changed) => teams.app.registerOnThemeChangeHandler((theme) => changed(themeName(theme))),
    shareSession: (sessionCode, label) => teams.pages.shareDeepLink({ subPageId: sessionCode, subPageLabel: label }),
    openLink: (url) => teams.app.openLink(url)
  };
}
