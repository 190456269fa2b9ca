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
  const { intent, writers, tells } = write;
  const decided = intent !== undefined && intent.kind !== 'summary' ? intent : undefined;
  if (decided === undefined && tells === undefined) return { kind: 'go' };
  const by = decided === undefined ? writers.wish : writers.intent;
  const believed = by !== undefined && write.ofItsPair && (decided === undefined || decided.by === by);
  return believed && mayGo(write, by, decided) ? { kind: 'go' } : { kind: tells === undefined ? 'waits' : 'ask', by };
}

function mayGo(write: UnfinishedWrite, by: PersonKey, decided: SessionIntent | undefined): boolean {
  const { tells, meKey } = write;
  // an invitation goes to people who know nothing of it yet: it is sent by whoever wished it, or after a press
  if (tells === 'invite') return by === meKey && write.partiesOnly;
  if (by === meKey) return true;
  const role = write.roleOf(by);
  return write.withinCaps && (decided === undefined ? mightTell(tells, role) : mightHave(decided.kind, role));
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
