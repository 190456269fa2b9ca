import type { Day } from '../../../../ground/rules/School';
import * as dates from '../../../../ground/words/dates';
import { capital, numberWord, plural } from '../../../../ground/words/words';

export const outlookNeedStrings = {
  outlook: (count: number): string =>
    `${capital(numberWord(count))} ${plural(count, 'session is', 'sessions are')} not in Outlook yet`,
  outlookLead: (days: readonly Day[]): string => `Kept in the Hub for ${days.map(dates.dayMonth).join(', ')}.`,
  putInOutlook: 'Put in Outlook',
  inOutlook: 'Done. The invitations are in Outlook.',
  outlookFailed: 'Outlook could not be reached. The sessions are kept; try again later.',
};
