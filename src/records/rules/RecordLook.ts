import type { PersonKey } from '../../ground/rules/Person';

/** Why a record keeper opens a record of a pair that is not theirs. */
export const lookReasons = ['asked', 'complaint', 'invited', 'other'] as const;
/** `sample`: it was drawn in a random sample. */
export type LookReason = (typeof lookReasons)[number] | 'sample';

/** A record keeper opened a record in the Hub. Who and when are SharePoint's stamps. */
export interface RecordLook {
  readonly key: string;
  /** Of the session, or of the text that records none. */
  readonly sessionKey: string;
  readonly reason: LookReason;
  /** In the keeper's own words, for the pair. */
  readonly words: string;
  /** What the sample was drawn by, of `sample` alone. */
  readonly sample?: string | undefined;
  readonly byKey: PersonKey;
  readonly byName: string;
  /** ISO, UTC. */
  readonly at: string;
  /** It is not as it was first written: somebody had rights there that no record keeper has by their level. */
  readonly changed: boolean;
}

/** What a keeper says before a record opens. */
export type NewLook = Pick<RecordLook, 'key' | 'sessionKey' | 'reason' | 'words' | 'sample'>;
