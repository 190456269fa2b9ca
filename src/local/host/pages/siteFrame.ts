import { html } from '../html';
import type { Html } from '../html';
import { organisation, signInSwitch } from '../people';

export interface SiteFrame {
  readonly title: string;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** User principal name of the person signed in, if anyone is. */
  readonly signedIn: string | undefined;
  /** Path and query to come back to after switching person. */
  readonly here: string;
  readonly current?: 'home' | 'hub' | 'support';
  /** Markup for the head: the runtime's scripts where the page has web parts. */
  readonly body: Html;
  readonly scripts?: Html;
}

const link = (href: string, words: string, current: boolean): Html =>
  html`<a href="${href}" ${current ? html` aria-current="page"` : ''}>${words}</a>`;

/** The suite bar, the site's header and navigation: what SharePoint puts around a page. */
export const siteFrame = ({ title, theme, signedIn, here, current, body, scripts }: SiteFrame): Html =>
  html`<html lang="en-GB" data-theme="${theme}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="icon" href="/_host/browser/mark.svg" />
      <link rel="stylesheet" href="/_host/browser/page.css" />
      <link rel="stylesheet" href="/_host/browser/site.css" />
    </head>
    <body>
      <header>
        <div class="suite">
          <a class="suite-name" href="/sites/trust">SharePoint</a>
          <span class="suite-gap"></span>
          ${signInSwitch(signedIn, here)}
          <nav class="suite-apps" aria-label="Apps"><a href="/teams">Teams</a><a href="/outlook">Outlook</a></nav>
        </div>
        <div class="site-header">
          <span class="site-logo" aria-hidden="true">TL</span>
          <div>
            <p class="site-title">Supervision</p>
            <p class="site-owner">${organisation}</p>
          </div>
          <nav class="site-nav" aria-label="Site">
            ${link('/sites/trust', 'Home', current === 'home')}${link('/sites/trust/SitePages/Support.aspx', 'Support for staff', current === 'support')}${link('/sites/trust/SitePages/Hub.aspx', 'Supervision Hub', current === 'hub')}
          </nav>
        </div>
      </header>
      ${body} ${scripts}
    </body>
  </html>`;
