/** A user's mistake or a refusal of the rules: a value, never an exception. Every code has its sentence in strings/. */
export interface Issue {
  readonly code: IssueCode;
  /** The field it belongs to, e.g. `nextDate`; empty when it concerns the whole form. */
  readonly field: string;
  /** Harmless facts for the sentence (names, dates, numbers); never record text. */
  readonly facts?: IssueFacts;
}

/**
 * `at` and `length` mark the words meant, `session` counts those of a series from 1, `max` is how many characters fit.
 */
export type IssueFacts = Readonly<
  Partial<Record<'at' | 'length' | 'session' | 'max' | 'name' | 'day' | 'year', string | number>>
>;

export const issueCodes = [
  'required',
  'tooLong',
  'notADate',
  'notANumber',
  'dateInPast',
  'outsideTerm',
  'schoolClosed',
  'outsideWorkingHours',
  'endsBeforeStart',
  'timeTaken',
  'noPeople',
  'notSupervisor',
  'notYourRecord',
  'nextDateMissing',
  'nothingWritten',
  'alreadySealed',
  'alreadySigned',
  'changedSinceSent',
  'changedSinceShown',
  'begunByOther',
  'mayNotAsk',
  'looksLikeName',
  'looksLikeBirthDate',
  'looksLikeUpn',
  'looksLikeAddress',
  'looksLikeContact',
  'commentMissing',
  'reasonMissing',
  'notFound',
  'stillSigning',
  'outsideYear',
  'overlaps',
  'closedThen',
  'alreadyThere',
  'notInDirectory',
  'samePerson',
  'notThemselves',
  'nobodyToHandOn',
  'onlyOne',
  'yearNotReady',
  'yearFull',
  'accountReplaced',
  'dateInFuture',
  'sameSupervisor',
  'writtenByNewer',
  'notReadable',
  'setUpFirst',
  'planChanged',
  'lastKeeper',
  'notConfirmed',
  'factOnly',
  'begunAlready',
  'stillToCome',
  'dayToCome',
  'needsApprover',
  'notAllAgreed',
  'ownApproval',
  'tooLongAgo',
  'fixedText',
  'supervisorFirst',
  'monthsOutside',
  'keptMonthsOutside',
  'minutesOutside',
  'timesOutside',
  'daysOutside',
  'tooMany',
  'notDays',
  'notAgreed',
  'nobodyOnDuty',
  'notOurSite',
  'notThisType',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** A use case's answer: done with a value, or refused with reasons. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const refused = (...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues,
});

/** Whether this is among the reasons; a form says every one of them all the same. */
export const isRefusedFor = (outcome: Outcome<unknown>, code: IssueCode): boolean =>
  !outcome.ok && outcome.issues.some((issue) => issue.code === code);
