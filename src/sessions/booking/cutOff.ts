import type { IntentKind } from '../rules/intent';
import type { Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';

type Kind = IntentKind | 'outlook';

const done: Readonly<Record<Kind, (on: string, gone: boolean) => string>> = {
  book: (on) => `A booking from ${on} had been cut off and is complete now.`,
  move: (on) => `A move had been cut off and is complete now: the session is on ${on}.`,
  cancel: (on) => `A cancellation had been cut off and is complete now: the session of ${on} is cancelled.`,
  finish: (on) => `The record of ${on} had been cut off on its way and is sent to sign now.`,
  sign: (on) => `A signature on the record of ${on} had been cut off and is in place now.`,
  sendBack: (on) => `The record of ${on} had been cut off on its way back and is open again now.`,
  summary: (on) => `The register has caught up with the session of ${on}.`,
  outlook: (on, gone) =>
    gone ? `The session of ${on} is out of Outlook now.` : `Outlook knows the session of ${on} now.`,
};

const undone: Readonly<Record<Kind, (on: string) => string>> = {
  book: (on) => `The booking from ${on} did not get through: please book it again.`,
  move: (on) =>
    `The session of ${on} was not moved, because the change was cut off: please move it again if you still want to.`,
  cancel: (on) =>
    `The session of ${on} was not cancelled, because the change was cut off: please cancel it again if you still want to.`,
  finish: (on) =>
    `The record of ${on} was not sent to sign, because the connection was cut off: nothing you wrote is lost, so please finish it again.`,
  sign: (on) => `A signature on the record of ${on} did not get through: please sign it again.`,
  sendBack: (on) =>
    `The record of ${on} was not sent back, because the connection was cut off: please send it back again.`,
  summary: (on) => `The register has still to catch up with the session of ${on}.`,
  outlook: (on) => `Outlook could not be told of the session of ${on}.`,
};

/** What became of something that was cut off, in one sentence. */
export const cutOffStrings = {
  sentence: (kind: Kind, day: Day, how: { readonly undone: boolean; readonly gone: boolean }): string =>
    how.undone ? undone[kind](dates.dayMonth(day)) : done[kind](dates.dayMonth(day), how.gone),
};
