import type { PersonKey } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import type { Urgency } from '../../rules/WorkItem';

/** What somebody asked of whoever is on duty. Keys and times, never words. */
export interface DutyAsk {
  readonly key: string;
  readonly itemId: number;
  readonly etag: string;
  /** Who asked, and when, as SharePoint stamped it. */
  readonly byLogin: string;
  readonly byName: string;
  readonly askedAt: string;
  readonly urgency: Urgency;
  /** A colleague who wanted it; empty where it is for whoever asks. */
  readonly forKey: PersonKey;
  /** In whose order it passes on, as it was shown to whoever asked. */
  readonly rota: readonly PersonKey[];
  readonly status: 'asked' | 'taken' | 'held' | 'withdrawn' | 'unknown';
  /** The day on which it took place. */
  readonly day: Day | undefined;
  readonly steps: readonly DutyStep[];
}

/**
 * seen, passed, taken: by somebody on duty. offered: at which time they could talk. accepted: that it suits. held: it took
 * place. answered: how whoever asked is, some days later. rung: that was answered. lookedIn: on a colleague.
 */
export const dutyDeeds = [
  'seen',
  'passed',
  'taken',
  'offered',
  'accepted',
  'held',
  'answered',
  'rung',
  'lookedIn',
] as const;
export type DutyDeed = (typeof dutyDeeds)[number];

export const checkInAnswers = ['allRight', 'ring', 'talkAgain', 'stop'] as const;
export type CheckInAnswer = (typeof checkInAnswers)[number];

export interface DutyStep {
  readonly what: DutyDeed;
  /** ISO UTC; of an offer the time that is offered. */
  readonly at: string;
  readonly byKey: PersonKey;
  /** Of a check-in: after how many days. */
  readonly days?: number;
  readonly answer?: CheckInAnswer;
}

/** Whether SharePoint says that this person wrote it. */
export const isAskedBy = ({ byLogin }: Pick<DutyAsk, 'byLogin'>, login: string): boolean =>
  byLogin !== '' && byLogin.toLowerCase() === login.toLowerCase();

export const isOpenAsk = ({ status }: Pick<DutyAsk, 'status'>): boolean => status === 'asked' || status === 'taken';

/** Who took it last; undefined while nobody has. */
export const takerOf = ({ steps, status }: Pick<DutyAsk, 'steps' | 'status'>): PersonKey | undefined =>
  status === 'taken' || status === 'held' ? steps.filter(({ what }) => what === 'taken').pop()?.byKey : undefined;

/** The time that was offered last, and whether it was accepted since. */
export function offerIn({
  steps,
}: Pick<DutyAsk, 'steps'>): { readonly at: string; readonly accepted: boolean } | undefined {
  const last = steps.map(({ what }) => what).lastIndexOf('offered');
  const offered = steps[last];
  if (offered === undefined) return undefined;
  return { at: offered.at, accepted: steps.slice(last).some(({ what }) => what === 'accepted') };
}
