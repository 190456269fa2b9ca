import type { PersonKey } from '../../ground/rules/Person';
import type { SessionIntent } from './intent';
import type { Writers } from './wishOf';

/** What of the person's own calendar a write would change. */
export type Told = 'invite' | 'move' | 'takeOut';

export type WriterRole = 'supervisor' | 'supervisee' | 'keeper';

export interface UnfinishedWrite {
  readonly intent: SessionIntent | undefined;
  readonly writers: Writers;
  readonly meKey: PersonKey;
  readonly roleOf: (key: PersonKey) => WriterRole;
  /** What it does in my own calendar; undefined where the meeting is organised in somebody else's. */
  readonly tells: Told | undefined;
  /** Times of what it asks for, within the year of the row. */
  readonly withinCaps: boolean;
  /** The row's supervisor is the one whom the record keepers named. */
  readonly ofItsPair: boolean;
  /** Nobody is invited but the session's own people, or I wrote last who else comes. */
  readonly partiesOnly: boolean;
}

/**
 * go: it may be carried out by whoever meets it. waits: its beginner has to come back to it. ask: it is my calendar, and
 * I am asked first. `by` is whose it is; undefined where SharePoint does not say, or somebody else put it there.
 */
export type Verdict = { readonly kind: 'go' } | { readonly kind: 'waits' | 'ask'; readonly by: PersonKey | undefined };

/**
 * May what stands unfinished in a row be carried out with my rights and in my calendar? Only my own may without more.
 * Somebody else's only where SharePoint's stamp says that its beginner wrote it, they might have done it themselves, it
 * stays within its caps, and nobody is written to who does not know of the session yet.
 */
export function judgeWrite(write: UnfinishedWrite): Verdict {
  const { intent, writers, meKey, tells } = write;
  const decided = intent !== undefined && intent.kind !== 'summary';
  const by = decided ? writers.intent : writers.wish;
  if (!decided && tells === undefined) return { kind: 'go' };
  const other: Verdict = { kind: tells === undefined ? 'waits' : 'ask', by };
  if (by === undefined || !write.ofItsPair || (decided && intent.by !== by)) return other;
  if (tells === 'invite' && !write.partiesOnly) return other;
  if (by === meKey) return { kind: 'go' };
  const may = decided ? mightHave(intent.kind, write.roleOf(by)) : mightTell(tells, write.roleOf(by));
  if (!may || !write.withinCaps) return other;
  // an invitation goes to people who know nothing of it yet: it is sent by whoever wished it, or after a press
  return tells === 'invite' ? other : { kind: 'go' };
}

/** Of a booking every further session is its organiser's own to make. */
function mightHave(kind: SessionIntent['kind'], role: WriterRole): boolean {
  switch (kind) {
    case 'book':
      return false;
    case 'finish':
      return role === 'supervisor';
    case 'sign':
    case 'move':
    case 'sendBack':
      return role !== 'keeper';
    case 'cancel':
    case 'summary':
      return true;
  }
}

const mightTell = (tells: Told | undefined, role: WriterRole): boolean => tells === 'takeOut' || role !== 'keeper';
