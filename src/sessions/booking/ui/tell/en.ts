import { joined } from '../../../../ground/words/words';
import type { TellDraft, TellOccasion } from '../../rules/tellDrafts';

const messages: Readonly<Record<TellOccasion, string>> = {
  asked: 'I have asked you for some time in the Supervision Hub. Could you have a look when you can?',
  signature: 'A record waits for your signature in the Supervision Hub.',
  agreement: 'Our supervision agreement waits for you in the Supervision Hub.',
  commented: 'I have signed our record in the Supervision Hub, with a comment.',
  added: 'I have added something to a record of ours in the Supervision Hub.',
  disputed: 'I see a record of ours otherwise, and have said so beside it in the Supervision Hub.',
  sentBack: 'I have sent our record back to you in the Supervision Hub, with a comment.',
  declined: 'I cannot make our meeting. Shall we find another time in the Supervision Hub?',
  pairOpened: 'Your supervision is open in the Supervision Hub now. You will find each other there.',
  moved: 'I have moved our meeting. The new time is in the Supervision Hub.',
  cancelled: 'I have cancelled our meeting. It is taken out in the Supervision Hub.',
  sessionDue:
    'The Supervision Hub shows that a supervision of yours is due. Could you look for a time? Tell me if I can help.',
  recordToSign: 'The Supervision Hub shows that a record waits for your signature. Could you have a look when you can?',
  agreementDue:
    'The Supervision Hub shows no supervision agreement yet for somebody you supervise. Could you talk about it at your next session?',
};

/** Telling somebody by a message of one's own. */
export const tellStrings = {
  lead: (names: readonly string[]): string =>
    `The Hub sends no messages. ${joined(names)} will see it on opening the Hub; you can tell them yourself.`,
  teams: (names: readonly string[]): string => `Tell ${joined(names)} in Teams`,
  outlook: (names: readonly string[]): string => `Write to ${joined(names)} in Outlook`,
  draft: (occasion: TellOccasion): TellDraft => ({ subject: 'Supervision Hub', message: messages[occasion] }),
};
