import type * as TeamsJs from '@microsoft/teams-js';
import { answeredInTime } from './answeredInTime';
import type { Look } from './Look';
import { teamsLook } from './teamsLook';

/** The part of Teams the Hub uses. SPFx hands in the library it has already initialised. */
export interface TeamsHost {
  /** Theme Teams shows now. */
  readonly look: Look;
  /** Short code of the session a deep link names, or undefined when the tab was simply opened. */
  readonly sessionCode: string | undefined;
  /** Whether a file can be saved and a page printed; Teams on phones and tablets does neither. */
  readonly keepsFiles: boolean;
  /** Calls back at every later change. Teams keeps one handler per page: the last caller gets it. */
  onThemeChange(changed: (look: Look) => void): void;
  /** Opens Teams' own "copy link" for a session; the label is what the link reads as. */
  shareSession(sessionCode: string, label: string): void;
  /** Leaves for another place through Teams, which a plain link in a desktop client cannot do. */
  openLink(url: string): Promise<void>;
}

/** Milliseconds for which the Hub waits for Teams; with what comes after it, it opens within three seconds. */
export const teamsPatience = 2000;

/**
 * What Teams answers, or undefined where it refuses or has not answered in time: the Hub then opens without it, and a
 * late answer is handed to `late`.
 */
export async function teamsInTime(
  answer: Promise<TeamsHost>,
  late: (teams: TeamsHost) => void,
): Promise<TeamsHost | undefined> {
  let waiting = true;
  const heard = answer.then((teams) => {
    if (!waiting) late(teams);
    return teams;
  });
  try {
    return await answeredInTime(heard, teamsPatience);
  } catch {
    return undefined;
  } finally {
    waiting = false;
    heard.catch(() => undefined);
  }
}

/** Values of teams-js' HostClientType for phones and tablets, where its frame has no downloads and no print dialog. */
const handheld: ReadonlySet<string> = new Set(['android', 'ios', 'ipados']);

/** Reads the tab's context once. Rejects when Teams refuses, and may never be answered: see teamsInTime. */
export async function connectTeams(teams: typeof TeamsJs): Promise<TeamsHost> {
  const { app, page } = await teams.app.getContext();
  return {
    look: teamsLook(app.theme),
    sessionCode: page.subPageId || undefined,
    keepsFiles: !handheld.has(app.host.clientType),
    onThemeChange: (changed) => teams.app.registerOnThemeChangeHandler((theme) => changed(teamsLook(theme))),
    shareSession: (sessionCode, label) => teams.pages.shareDeepLink({ subPageId: sessionCode, subPageLabel: label }),
    openLink: (url) => teams.app.openLink(url),
  };
}
