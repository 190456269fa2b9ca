import type { ScopeStore } from '../../access/ports';
import type { GroundPorts } from '../../ground/ports';
import type { PeoplePorts } from '../../people/ports';
import type { RecordPorts } from '../../records/ports';
import type { HomePorts } from '../home/ports';
import type { SessionPorts } from '../ports';
import type { DevelopmentWords } from './rules/DevelopmentWords';

/** What the signed-in person has prepared for a meeting and not shared; theirs alone. */
export interface OwnDevelopmentStore {
  /** Undefined where there is none, or the site has no list for it yet. */
  read(meetingKey: string): Promise<DevelopmentWords | undefined>;
  /** Rejects with `notFound` where the site has no list for it yet. */
  write(meetingKey: string, words: DevelopmentWords): Promise<void>;
  /** Takes it away, not only its words, and past the recycle bin. */
  remove(meetingKey: string): Promise<void>;
}

export interface CloseKeeping {
  /** The signed-in person is a close keeper, as SharePoint says. */
  amCloseKeeper(): Promise<boolean>;
  /** What opens and ends scopes; its code comes when it is asked for. */
  scopes(): Promise<ScopeStore>;
}

/** `working` and `seals` are those of what is kept apart: nothing here ever reads or writes the lists of supervision. */
export type DevelopmentPorts = Pick<GroundPorts, 'keys' | 'me' | 'now' | 'sha256'> &
  Pick<PeoplePorts, 'people' | 'belonging'> &
  Pick<RecordPorts, 'seals' | 'receipts'> &
  Pick<SessionPorts, 'working'> &
  HomePorts & { readonly ownDevelopment: OwnDevelopmentStore; readonly closeKeeping: CloseKeeping };
