import directory from '../../tenant/directory.json';
import type { Account } from '../../tenant/platform';
import { dataBlock, html } from '../html';
import type { Html } from '../html';
import { signInSwitch } from '../people';

const shapes = {
  activity: 'M10 2a5 5 0 0 0-5 5v3.5L3.5 14h13L15 10.500V7a5 5 0 0 0-5-5Zm-2 14a2 2 0 0 0 4 0',
  chat: 'M10 2.500a7.5 7.5 0 1 1-3.600 14.100L3 17.500l.9-3.300A7.5 7.5 0 0 1 10 2.500ZM7 8.500h6M7 11.500h4',
  teams:
    'M10 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM4.5 4.500a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Zm11 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM6.5 9h7v4.500a3.5 3.5 0 0 1-7 0V9ZM4.5 14A2.5 2.5 0 0 1 2 11.500V9h2.500m11 5a2.5 2.5 0 0 0 2.5-2.500V9h-2.5',
  calendar:
    'M5 3.500h10A1.5 1.5 0 0 1 16.5 5v10a1.5 1.5 0 0 1-1.5 1.500H5A1.5 1.5 0 0 1 3.5 15V5A1.5 1.5 0 0 1 5 3.500ZM3.5 7h13M7 10h.01M10 10h.01M13 10h.01M7 13h.01M10 13h.01',
  apps: 'M3.5 3.500h6v6h-6zM3.5 10.500h6v6h-6zM10.5 10.500h6v6h-6zM13.5 3l3.5 3.5-3.5 3.500L10 6.500z',
} as const;

const shape = (name: keyof typeof shapes): Html =>
  html`<svg
    viewBox="0 0 20 20"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="${shapes[name]}" />
  </svg>`;
/** Places of the real client that this stand-in does not have. */
const elsewhere = (name: keyof typeof shapes, words: string): Html =>
  html`<li>
    <span class="rail-place" aria-disabled="true">${shape(name)}<span>${words}</span></span>
  </li>`;

export interface TeamsPage {
  readonly account: Account;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** Short code of the session a deep link names. */
  readonly sessionCode: string | undefined;
  readonly origin: string;
  /** The frame's page: teamshostedapp.aspx with the Hub's component id. */
  readonly frame: string;
  readonly here: string;
}

const names = { light: 'Light', dark: 'Dark', contrast: 'High contrast' } as const;

/** A stand-in Teams client: the rail, a theme switch, and the frame that the real teams-js speaks to. */
export const teamsPage = ({ account, theme, sessionCode, origin, frame, here }: TeamsPage): Html =>
  html`<html lang="en-GB" data-theme="${theme}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Supervision Hub | Teams</title>
      <link rel="icon" href="/_host/browser/mark.svg" />
      <link rel="stylesheet" href="/_host/browser/page.css" />
      <link rel="stylesheet" href="/_host/browser/teams.css" />
    </head>
    <body>
      <section class="bar" aria-label="This Teams">
        <span class="bar-name">Teams</span>
        ${signInSwitch(account.userPrincipalName, here)}
        <div class="switch">
          <label for="theme">Theme</label>
          <select id="theme">
            ${(['light', 'dark', 'contrast'] as const).map((name) => html`<option value="${name}" ${name === theme ? html` selected` : ''}>${names[name]}</option>`)}
          </select>
        </div>
      </section>
      <div class="client">
        <nav class="rail" aria-label="Teams">
          <ul>
            ${elsewhere('activity', 'Activity')}${elsewhere('chat', 'Chat')}${elsewhere('teams', 'Teams')}
            <li>
              <a class="rail-place" href="/outlook">${shape('calendar')}<span>Calendar</span></a>
            </li>
            <li>
              <a class="rail-place" href="/teams" aria-current="page">${shape('teams')}<span>Hub</span></a>
            </li>
            ${elsewhere('apps', 'Apps')}
          </ul>
        </nav>
        <div class="stage">
          <iframe
            name="embedded-page-container"
            title="Supervision Hub"
            src="${frame}"
            allow="clipboard-write"
          ></iframe>
        </div>
      </div>
      <p id="notice" role="status"></p>
      ${dataBlock('teams-data', {
        origin,
        sessionCode: sessionCode ?? '',
        objectId: account.objectId,
        userPrincipalName: account.userPrincipalName,
        tenantId: directory.tenantId,
        siteUrl: `${origin}/sites/trust`,
      })}
      <script src="/_host/browser/teamsClient.js"></script>
    </body>
  </html>`;
