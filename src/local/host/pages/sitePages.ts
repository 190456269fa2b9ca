import { dataBlock, html } from '../html';
import type { Html } from '../html';
import hubManifest from '../../../webparts/supervisionHub/SupervisionHubWebPart.manifest.json';
import offersManifest from '../../../webparts/supportOffers/SupportOffersWebPart.manifest.json';
import policiesManifest from '../../../webparts/policies/PoliciesWebPart.manifest.json';
import smallManifest from '../../../webparts/mySupervision/MySupervisionWebPart.manifest.json';
import { loaderFile, requireFile } from '../requireScript';
import { emptyWebPartId } from '../spfxRuntime';
import { siteFrame } from './siteFrame';
import type { SiteFrame } from './siteFrame';

export interface SpfxPage {
  /** What the loader needs to start: application, manifests and page context. */
  readonly preloaded: unknown;
  /**
   * Lets the style elements of the runtime and of Fluent into the page; on the script's own element, where no style can
   * read it.
   */
  readonly nonce: string;
  readonly now: Date;
  readonly theme: SiteFrame['theme'];
  readonly edit: boolean;
  readonly signedIn: string;
  readonly here: string;
}

const loaderScript = `/_host/runtime/${loaderFile}`;
const requireScript = `/_host/loader/${requireFile}`;

const scripts = (page: SpfxPage, kind: { readonly fullPage: boolean; readonly teams: boolean }): Html =>
  html` <p id="page-trouble" role="alert" hidden></p>
    ${dataBlock('page-data', { now: page.now.toISOString(), theme: page.theme, edit: page.edit, ...kind })}
    ${dataBlock('preloaded-data', page.preloaded)}
    <script src="/_host/browser/startPage.js" nonce="${page.nonce}"></script>
    <script src="/_host/browser/plainPropertyPane.js"></script>
    <script src="${requireScript}"></script>
    <script src="${loaderScript}"></script>
    <script src="/_host/browser/loadPage.js"></script>`;

const settingsButton = (page: SpfxPage, id: string, name: string): Html | false =>
  page.edit &&
  html`<p class="edit-bar"><button type="button" data-settings-of="${id}">Settings of ${name}</button></p>`;

const news = (title: string, when: string): Html =>
  html` <article class="news">
    <div class="news-picture"></div>
    <h2>${title}</h2>
    <p>News from the trust, ${when}</p>
  </article>`;

const pageTools = (page: SpfxPage): Html =>
  html` <footer class="page-tools">
    ${page.edit ? html`<a href="?theme=${page.theme}">Finish editing</a>` : html`<a href="?edit=1&amp;theme=${page.theme}">Edit</a>`}
    <span>Look:</span
    >${(['light', 'dark'] as const).map((theme) => html`<a href="?theme=${theme}${page.edit ? '&edit=1' : ''}" ${page.theme === theme ? html` aria-current="true"` : ''}>${theme}</a>`)}
  </footer>`;

/** The site's home: news beside the small web part, as a staff room page would have it. */
export const homePage = (page: SpfxPage): Html =>
  siteFrame({
    ...page,
    title: 'Home - Supervision',
    current: 'home',
    scripts: scripts(page, { fullPage: false, teams: false }),
    body: html`<main class="home">
        <h1 class="unseen">Home</h1>
        ${news('Safeguarding briefing: what changes in January', 'Friday 20 November')}
        ${news('Cover for the last week of term', 'Thursday 19 November')}
        <div class="home-aside">
          ${settingsButton(page, smallManifest.id, 'My supervision')}
          <div class="web-part" data-web-part="${smallManifest.id}"></div>
        </div>
      </main>
      ${pageTools(page)}`,
  });

const offersPart = (page: SpfxPage): Html =>
  html`${settingsButton(page, offersManifest.id, 'Support offers')}
    <div class="web-part" data-web-part="${offersManifest.id}"></div>`;

const staffPage = (page: SpfxPage, title: string, columns: Html): Html =>
  siteFrame({
    ...page,
    title: `${title} - Supervision`,
    current: 'support',
    scripts: scripts(page, { fullPage: false, teams: false }),
    body: html`<main class="home">
        <h1 class="unseen">${title}</h1>
        ${columns}
      </main>
      ${pageTools(page)}`,
  });

/** Support offers in the wide column of a page, as a trust would place it for all staff. */
export const supportPage = (page: SpfxPage): Html =>
  staffPage(
    page,
    'Support for staff',
    html`<div class="home-main">${offersPart(page)}</div>
      ${news('Where the staff room has moved to', 'Monday 16 November')}`,
  );

/** The same in the narrow column of another. */
export const wellbeingPage = (page: SpfxPage): Html =>
  staffPage(
    page,
    'Wellbeing',
    html`${news('Walking group, Thursdays', 'Tuesday 17 November')}
      ${news('Flu jabs: the last two dates', 'Monday 16 November')}
      <div class="home-aside">${offersPart(page)}</div>`,
  );

const policiesPart = (page: SpfxPage): Html =>
  html`${settingsButton(page, policiesManifest.id, 'Policies')}
    <div class="web-part" data-web-part="${policiesManifest.id}"></div>`;

/** Policies in the wide column of a page. */
export const policiesPage = (page: SpfxPage): Html =>
  staffPage(
    page,
    'Policies for staff',
    html`<div class="home-main">${policiesPart(page)}</div>
      ${news('Christmas performance: who does what', 'Friday 20 November')}`,
  );

/** The same in the narrow column of another. */
export const staffRoomPage = (page: SpfxPage): Html =>
  staffPage(
    page,
    'Staff room',
    html`${news('Cover for week 5', 'Friday 20 November')} ${news('Lost property', 'Thursday 19 November')}
      <div class="home-aside">${policiesPart(page)}</div>`,
  );

/** The Hub on a full page, which is where links in invitations lead. */
export const hubPage = (page: SpfxPage): Html =>
  siteFrame({
    ...page,
    title: 'Supervision Hub',
    current: 'hub',
    scripts: scripts(page, { fullPage: true, teams: false }),
    body: html`<main class="full">
        ${settingsButton(page, hubManifest.id, 'Supervision Hub')}
        <div class="web-part" data-web-part="${hubManifest.id}"></div>
      </main>
      ${pageTools(page)}`,
  });

/** A page of the library without a web part of ours. */
export const plainPage = (page: SpfxPage): Html =>
  siteFrame({ ...page, title: 'Supervision', body: html`<main class="full"></main>` });

/** The same page with a web part that does nothing, for the bench. */
export const emptyPage = (page: SpfxPage): Html =>
  siteFrame({
    ...page,
    title: 'Empty',
    scripts: scripts(page, { fullPage: true, teams: false }),
    body: html`<main class="full"><div class="web-part" data-web-part="${emptyWebPartId}"></div></main>`,
  });

/** SharePoint's page for Teams: the Hub and nothing else, inside the stand-in Teams client's frame. */
export const teamsHostedPage = (page: SpfxPage): Html =>
  html`<html lang="en-GB" data-theme="${page.theme}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Supervision Hub</title>
      <link rel="stylesheet" href="/_host/browser/page.css" />
    </head>
    <body class="teams-hosted">
      <div class="web-part" data-web-part="${hubManifest.id}"></div>
      ${scripts(page, { fullPage: true, teams: true })}
    </body>
  </html>`;
