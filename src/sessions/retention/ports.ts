import type { GroundPorts } from '../../ground/ports';
import type { RetentionKind } from '../../ground/rules/Retention';
import type { AcademicYear } from '../../ground/rules/School';
import type { PeoplePorts } from '../../people/ports';
import type { CloseKeeping } from '../development/ports';
import type { HomePorts } from '../home/ports';
import type { NewRetentionRow, RetentionRow } from './rules/RetentionRow';

/** What is in one place that is to be emptied. */
export interface PlaceCount {
  /** As SharePoint calls the list. */
  readonly list: string;
  /** Where an administrator opens it. */
  readonly address: string;
  readonly count: number;
}

export interface RetentionStore {
  isThere(): Promise<boolean>;
  /** Everything that was ever approved, held, begun and done; nothing for whoever may not read it. */
  all(): Promise<readonly RetentionRow[]>;
  /** Safe to repeat; SharePoint refuses whoever keeps nothing. */
  add(row: NewRetentionRow): Promise<void>;
  /** How much is still there. Reads ids alone. */
  count(what: {
    readonly kind: RetentionKind;
    readonly scopeKey: string;
    readonly shards: readonly AcademicYear[];
  }): Promise<readonly PlaceCount[]>;
}

export type RetentionPorts = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'people' | 'belonging'> &
  HomePorts & { readonly closeKeeping: CloseKeeping; readonly retention: RetentionStore };
