import type { GroundPorts } from '../../ground/ports';
import type { PeoplePorts } from '../../people/ports';
import type { CloseKeeping } from '../development/ports';
import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';
import type { FurtherAsk } from './rules/FurtherAsk';

export type NewFurtherAsk = Pick<FurtherAsk, 'key' | 'kindKey' | 'forKey' | 'toKey'>;

/** Further support that was asked for. Everybody sees what they asked; close keepers see all. */
export interface FurtherStore {
  isThere(): Promise<boolean>;
  /** Who hands it on, by name; undefined where SharePoint does not say. */
  closeKeepers(): Promise<readonly string[] | undefined>;
  /** The newest; none where the site has no list for it yet. */
  newest(): Promise<readonly FurtherAsk[]>;
  /** Undefined when there is none that I may see. */
  find(key: string): Promise<FurtherAsk | undefined>;
  /** Safe to repeat. Rejects with `notFound` where the site has no list for it yet. */
  add(ask: NewFurtherAsk): Promise<FurtherAsk>;
  /** Sends ask.etag; rejects with `conflict` when somebody else wrote meanwhile. */
  update(ask: FurtherAsk, change: Pick<FurtherAsk, 'status' | 'scopeKey'>): Promise<FurtherAsk>;
}

/** `working` is that of what is kept apart. */
export type FurtherPorts = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'people' | 'belonging' | 'pairs'> &
  Pick<SessionPorts, 'working'> &
  HomePorts & { readonly closeKeeping: CloseKeeping; readonly further: FurtherStore };
