import type { PersonKey } from '../../../ground/rules/Person';

export const furtherStatuses = ['asked', 'handed', 'declined', 'withdrawn'] as const;

/** Further support that somebody asked for: keys and times, never why. */
export interface FurtherAsk {
  readonly key: string;
  readonly itemId: number;
  readonly etag: string;
  /** As SharePoint says who asked. */
  readonly byLogin: string;
  readonly byName: string;
  /** ISO UTC, SharePoint's stamp. */
  readonly askedAt: string;
  /** Key of what the trust offers. */
  readonly kindKey: string;
  /** Empty where it is for whoever asked. */
  readonly forKey: PersonKey;
  /** Whom they would have it go to; empty where they named nobody. */
  readonly toKey: PersonKey;
  /** unknown: only a newer version of the Hub knows it. */
  readonly status: (typeof furtherStatuses)[number] | 'unknown';
  /** The scope it went on in; empty until then. */
  readonly scopeKey: string;
}
