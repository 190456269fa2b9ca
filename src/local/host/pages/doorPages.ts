import { html } from '../html';
import type { Html } from '../html';
import { signInSwitch } from '../people';
import { siteFrame } from './siteFrame';

/** Nobody is signed in: choose who to be. */
export const signInPage = (here: string): Html =>
  html`<html lang="en-GB" data-theme="light">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Sign in</title>
      <link rel="icon" href="/_host/browser/mark.svg" />
      <link rel="stylesheet" href="/_host/browser/page.css" />
      <link rel="stylesheet" href="/_host/browser/site.css" />
    </head>
    <body>
      <main class="door">
        <h1>Who are you today?</h1>
        <p>Everyone here is invented. Sign in as anybody; no password is asked for.</p>
        ${signInSwitch(undefined, here)}
      </main>
    </body>
  </html>`;

/** SharePoint's own refusal: the person is known, the site is not theirs. */
export const deniedPage = (displayName: string, userPrincipalName: string, here: string): Html =>
  siteFrame({
    title: 'Access denied',
    theme: 'light',
    signedIn: userPrincipalName,
    here,
    body: html`<main class="door">
      <h1>You need permission to open this site</h1>
      <p>
        ${displayName}, this account has no access to the supervision site. Nothing on it can be read with this account.
      </p>
    </main>`,
  });

/** SharePoint's own answer to the address of a page that its library does not have. */
export const missingPage = (userPrincipalName: string, here: string): Html =>
  siteFrame({
    title: 'File not found',
    theme: 'light',
    signedIn: userPrincipalName,
    here,
    body: html`<main class="door">
      <h1>404 FILE NOT FOUND</h1>
      <p>The library Site Pages has no such page, or it is not published. Set-up makes the Hub's.</p>
    </main>`,
  });
