/** Told to whoever looks: the platform asks us to wait, and for how long. */
export interface WaitNotice {
  readonly platform: 'SharePoint' | 'Outlook';
  /** Whole seconds, at least two. */
  readonly seconds: number;
}

/** Told once: this device's clock is wrong, by SharePoint's. */
export interface ClockNotice {
  /** Minutes it goes ahead; below zero: behind. */
  readonly clockAhead: number;
}

export interface PaceOptions {
  /** Milliseconds one request may spend on waiting and on attempts that failed, in all; 30 seconds unless given. */
  readonly patience?: number | undefined;
  /** Milliseconds after which an attempt without an answer counts as cut; a minute unless given. */
  readonly timeLimit?: number | undefined;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  readonly now?: (() => number) | undefined;
  readonly onWait?: ((notice: WaitNotice) => void) | undefined;
}
