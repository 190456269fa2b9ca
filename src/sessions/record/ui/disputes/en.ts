import type { When } from '../../../../ground/words/dates';
import type { Day } from '../../../../ground/rules/School';
import * as dates from '../../../../ground/words/dates';
import { capital, counted, joined } from '../../../../ground/words/words';

/** What somebody sees otherwise in a record, and what came of it. */
export const disputeStrings = {
  see: 'I see it otherwise',
  seeTitle: 'How you see it otherwise',
  seeLead: (keepers: readonly string[]): string =>
    `It stands beside the record with your name and today’s date, whether you sign or not, and changes nothing in it. ${keepers.length > 0 ? `The record keepers (${joined(keepers)})` : 'The record keepers'} find it on Home and can write beside it what came of it.`,
  seeLabel: 'What do you see otherwise?',
  seeHint: 'What you add cannot be changed or taken back.',
  seeButton: 'Put it beside the record',
  seeing: 'Putting it there',
  seen: 'It stands beside the record.',
  failedSee: 'Not beside the record yet.',
  disputed: (day: When, name: string): string => `${name} sees it otherwise, ${day}`,
  disputeChanged: 'This is not as it was written: do not rely on it.',
  notSettled: 'No record keeper has written what came of it yet.',
  settledBy: (day: When, name: string): string => `What came of it, ${day}, ${name}`,
  settleTitle: 'What came of it',
  settleLabel: 'What was agreed or decided?',
  settleHint: 'It is read by whoever reads the record. The Hub offers no way to change it or take it back.',
  settle: 'Write it beside the record',
  settling: 'Writing it',
  settled: 'It stands beside the record.',
  failedSettle: 'Not written yet.',
  home: {
    title: 'Seen otherwise',
    since: (day: Day): string => `A record is seen otherwise since ${dates.dayMonth(day)}`,
    lead: 'One of its people has said so beside it. What comes of it is written there too.',
    open: 'Open the record',
    more: (count: number): string => `${capital(counted(count, 'record', 'records'))} more.`,
    notRead: 'What is seen otherwise could not be read from SharePoint.',
    again: 'Try again',
  },
};
