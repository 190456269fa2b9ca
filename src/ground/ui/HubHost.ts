/** What the page around the Hub can do for it; given by whoever hosts the Hub. */
export interface HubHost {
  readonly kind: 'teams' | 'sharePoint';
  /** Short code of the session a deep link names; the Hub then opens there instead of at Home. */
  readonly sessionCode?: string | undefined;
  /**
   * The Hub's page for a browser, only where this host can neither save a file nor print: Teams on a phone or tablet.
   */
  readonly filesOnlyAt?: string | undefined;
  /** Leaves for another page. Teams' desktop client needs its own way; elsewhere a new tab does. */
  openExternal?(url: string): void;
  /** Puts text on the clipboard; rejects when the browser refuses, and the view then shows the text to copy by hand. */
  copyText?(text: string): Promise<void>;
  /** Offers Teams' own "copy link" for a session. */
  shareSession?(sessionCode: string, label: string): void;
}
