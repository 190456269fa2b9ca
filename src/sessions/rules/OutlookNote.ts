import type { PersonKey } from '../../ground/rules/Person';

/**
 * One thing done to a session's meeting. moved: its time changed in Outlook. movedHere: … in the Hub, which told
 * Outlook afterwards.
 * cancelled, gone: called off there, or no longer to be found. declined, tentative: what somebody answered there.
 * proposed: a time somebody would rather have. left: such a proposal the supervisor let stand.
 */
export interface OutlookNote {
  readonly what: OutlookNoteKind;
  /** Who did it; empty where Outlook does not tell. */
  readonly byKey: PersonKey;
  /** ISO instant: when Outlook says it was done; of `gone`, when the Hub noticed. */
  readonly at: string;
  /** moved and movedHere: the time before. proposed and left: the time asked for. Empty otherwise. */
  readonly startsAt: string;
  readonly endsAt: string;
}

export type OutlookNoteKind = (typeof outlookNoteKinds)[number];
export const outlookNoteKinds = [
  'moved',
  'movedHere',
  'cancelled',
  'gone',
  'declined',
  'tentative',
  'proposed',
  'left',
] as const;
