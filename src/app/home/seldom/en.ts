import type { When } from '../../../ground/words/dates';
import type { Day } from '../../../ground/rules/School';
import * as dates from '../../../ground/words/dates';
import { capital, numberWord } from '../../../ground/words/words';

/** For somebody without supervision of their own. */
export const trustHomeStrings = {
  oversees: {
    title: 'Supervision in your trust',
    words: 'Who is supervised, what is due and what has taken place. What was said stays with its people.',
    open: 'Open the overview',
    calendar: 'Open the calendar',
  },
  keeps: {
    title: 'What you look after',
    words:
      'Schools, dates, people, and who is supervised by whom. What leads ask for stands above when something waits.',
    open: 'Open schools and people',
  },
  administers: {
    title: 'This site',
    words: 'Set-up makes and repairs what the Hub needs here, and checks who can open what.',
    open: 'Open set-up',
  },
};

/** Above Home, where the site and the page are not of one version, or Home is not of now. */
export const siteNoteStrings = {
  upgrade: {
    waits:
      'The Hub was updated. An administrator has to open Set-up and press “Set up and repair” once; until then everything works as before.',
    open: 'Open set-up',
  },
  stoodAt: (day: Day, at: When): string =>
    `We could not look again. This is how it stood on ${dates.weekdayDayMonth(day)} at ${at}.`,
  unknown: (count: number, newer: boolean): string => {
    const entries = count === 1 ? 'One entry of yours is' : `${capital(numberWord(count))} entries of yours are`;
    return newer
      ? `${entries} not shown in full: this site is run by a newer version of the Hub. Load the page again to get that version.`
      : `${entries} not shown in full, because what is written there cannot be read. It was changed outside the Hub: ask your record keepers to look.`;
  },
};
