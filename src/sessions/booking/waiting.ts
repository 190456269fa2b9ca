import type { When } from '../../ground/words/dates';
import type { Day } from '../../ground/rules/School';
import * as dates from '../../ground/words/dates';
import { joined } from '../../ground/words/words';
import type { IntentKind } from '../rules/intent';
import type { Told } from '../rules/judgeWrite';

const began: Readonly<Record<IntentKind | 'outlook', (on: string) => string>> = {
  book: (on) => `began to book further sessions with the one of ${on}`,
  move: (on) => `began to move the session of ${on}`,
  cancel: (on) => `began to cancel the session of ${on}`,
  finish: (on) => `began to send the record of ${on} to sign`,
  sign: (on) => `began to sign the record of ${on}`,
  sendBack: (on) => `began to send the record of ${on} back`,
  summary: (on) => `wrote the session of ${on} into the register`,
  outlook: (on) => `wrote the session of ${on} into the register`,
};

const would: Readonly<Record<Told, (to: string, at: When) => string>> = {
  invite: (to, at) => `Your calendar would invite ${to} for ${at}.`,
  move: (to, at) => `Your calendar would send ${at} as the new time to ${to}.`,
  takeOut: (to) => `Your calendar would send a cancellation to ${to}.`,
};

/** A write of somebody else that is not carried out unseen. */
export const waitingStrings = {
  listLabel: 'Begun by somebody else',
  title: (byName: string, kind: IntentKind | 'outlook', day: Day): string =>
    `${byName || 'Somebody whom SharePoint does not name'} ${began[kind](dates.dayMonth(day))}`,
  waits: (byName: string): string =>
    `It was not finished, and it waits until ${byName || 'whoever began it'} comes back to it. Nothing was sent.`,
  plan: (what: Told, toNames: readonly string[], day: Day, at: When): string =>
    `${would[what](joined(toNames) || 'nobody', `${dates.weekdayDayMonth(day)} at ${at}` as When)} Nothing was sent yet.`,
  /** Of several sessions only what stands there already is left; the rest is the person's own to book. */
  bookYourself: 'If you want these sessions, book them yourself. Nothing was sent.',
  send: { invite: 'Invite them', move: 'Send the new time', takeOut: 'Cancel it in Outlook' } satisfies Record<
    Told,
    string
  >,
  leave: 'Leave my calendar as it is',
  answered: (accept: boolean, invited: boolean): string => {
    if (!accept) return 'Left. Your calendar was not touched.';
    return invited ? 'Sent from your calendar.' : 'Outlook does not answer. Nothing was sent yet.';
  },
};
