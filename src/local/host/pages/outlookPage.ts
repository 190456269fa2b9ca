import type { Account } from '../../tenant/platform';
import { dataBlock, html } from '../html';
import type { Html } from '../html';
import { signInSwitch } from '../people';

/** A small Outlook: one person's week from Graph, where an invitation can be answered, moved and cancelled. */
export const outlookPage = (account: Account, now: Date, here: string): Html =>
  html`<html lang="en-GB" data-theme="light">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Calendar - ${account.displayName}</title>
      <link rel="icon" href="/_host/browser/mark.svg" />
      <link rel="stylesheet" href="/_host/browser/page.css" />
      <link rel="stylesheet" href="/_host/browser/site.css" />
      <link rel="stylesheet" href="/_host/browser/outlook.css" />
    </head>
    <body>
      <header class="suite">
        <span class="suite-name">Outlook</span><span class="suite-gap"></span>
        ${signInSwitch(account.userPrincipalName, here)}
        <nav class="suite-apps" aria-label="Apps"><a href="/sites/trust">SharePoint</a><a href="/teams">Teams</a></nav>
      </header>
      <main class="outlook">
        <h1>${account.displayName}'s calendar</h1>
        <div class="week-bar">
          <button type="button" id="earlier">Earlier week</button>
          <h2 id="week-name"></h2>
          <button type="button" id="later">Later week</button>
        </div>
        <p id="said" role="status"></p>
        <div id="week" aria-busy="true"></div>
      </main>
      <dialog id="ask" aria-labelledby="ask-title">
        <form method="dialog">
          <h2 id="ask-title"></h2>
          <div id="ask-fields"></div>
          <p class="ask-buttons"><button value="go" id="ask-go"></button><button value="leave">Leave it</button></p>
        </form>
      </dialog>
      ${dataBlock('outlook-data', { now: now.toISOString(), me: account.mail.toLowerCase(), mailbox: account.mailbox })}
      <script src="/_host/browser/outlook.js"></script>
    </body>
  </html>`;
