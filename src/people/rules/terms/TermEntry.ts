import type { Day, TermName } from '../../../ground/rules/School';

/** One line of what was brought in: of a text, a row of a table, or an entry of a calendar. */
export interface TermEntry {
  /** As it is counted where it came from, from 1. */
  readonly line: number;
  /** As they stand there, for whoever decides. */
  readonly words: string;
  /** The first and last day that it names; one of them where it names one, none where it names no date. */
  readonly days: readonly Day[];
  /** Each day stands for itself, and no span reaches from one to the next. */
  readonly listed?: boolean;
  /** What is wrong with its dates; the line is then left out. */
  readonly trouble?: TermTrouble;
}

export const termTroubles = [
  'noDate',
  'noSuchDay',
  'wrongWeekday',
  'endsBeforeStart',
  'outsideYear',
  'twice',
  'repeats',
  'unclear',
] as const;
export type TermTroubleCode = (typeof termTroubles)[number];

/** Why a line is left out; `text` is what the sentence names. */
export interface TermTrouble {
  readonly code: TermTroubleCode;
  readonly text: string;
}

export type Season = 'autumn' | 'spring' | 'summer';
export const termSeasons: readonly Season[] = ['autumn', 'spring', 'summer'];

/** What a line means. A break is the holiday within a term; `holiday` lies between terms and changes nothing. */
export type TermMeaning =
  | { readonly is: 'term'; readonly season: Season }
  | { readonly is: 'part'; readonly name: TermName }
  | { readonly is: 'start' | 'end'; readonly season: Season }
  | { readonly is: 'break'; readonly season: Season }
  | { readonly is: 'staffDay' | 'closed' | 'holiday' | 'heading' };

/** What somebody says of a line that the Hub did not understand. */
export const termDecisions = ['leaveOut', 'staffDay', 'closed'] as const;
export type TermDecision = (typeof termDecisions)[number];
