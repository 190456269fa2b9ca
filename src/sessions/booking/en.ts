import type { When } from '../../ground/words/dates';
import { cadenceWords, offeredRhythm } from '../../ground/words/cadences';
import { documents } from '../outlook/documents';
import { capital, counted, joined, numberWord, plural, possessive } from '../../ground/words/words';

const countedInWords = (count: number): string => `${numberWord(count)} ${plural(count, 'session', 'sessions')}`;

/** Booking, moving and cancelling a session. */
export const bookingStrings = {
  title: 'Book a session',
  lead: (name: string, role: string, school: string, last: string | undefined): string =>
    `${name}, ${role} at ${school}. ${last === undefined ? 'No session has been held yet.' : `The last session was on ${last}.`}`,
  whatAndWho: 'What and who',
  withWhom: 'Who is it with?',
  choosePerson: 'Choose a person',
  nobodyToBook: 'You supervise nobody yet',
  nobodyToBookHelp: 'A record keeper of your trust can open a supervision for you; then it can be booked here.',
  personOption: (name: string, offer: string): string => `${name}: ${offer}`,
  kind: 'Kind of session',
  kindOption: (title: string, minutes: number): string => `${title}, ${minutes} minutes`,
  /** The rhythm agreed with one person, where it is not the offer's own. */
  cadenceWords,
  offeredRhythm,
  dueBy: (cadence: string, day: When): string => `${cadence}. Due by ${day}.`,
  wasDueBy: (cadence: string, day: When): string => `${cadence}. Was due by ${day}.`,
  people: 'People',
  you: 'You',
  along: {
    add: 'Add',
    addLabel: 'Add somebody alongside',
    search: 'Who else comes?',
    searchHint: 'A supervisor from outside, a deputy or a lead, by name.',
    often: 'Often alongside',
    found: 'People found',
    take: (name: string): string => `Add ${name}`,
    remove: (name: string): string => `Take ${name} out`,
    described: (name: string, role: string): string => (role === '' ? name : `${name}, ${role}`),
    close: 'Close',
    looking: 'Looking',
    count: (count: number): string => (count === 0 ? 'Nobody found.' : `${counted(count, 'person', 'people')} found.`),
    notListed: (count: number): string =>
      `${counted(count, 'more person is', 'more people are')} in Microsoft 365 but not in the Hub's list. An administrator can add them.`,
    onlyHere: 'We could search only the schools of this session and the central team.',
    failed: 'The list of people could not be read. The session can still be booked.',
    rights: 'Whoever comes alongside is invited and takes part. They cannot open the notes or the record.',
  },
  when: 'When are you both free?',
  whenGroup: 'When are you all free?',
  whenHint: "Within term dates and everyone's working hours. Times with a gap either side come first.",
  whenUnknown:
    'We cannot see calendars, so these are only school days and working hours. Please check with the others.',
  chooseAnother: 'Choose another time',
  showProposals: 'Show the times we found',
  weekAfter: 'Show the week after',
  findingTimes: 'Looking for times everybody has free',
  timesFailed: 'We could not look into the calendars. You can still choose a time yourself.',
  staffDay: 'Staff day, pupils out',
  schoolClosed: (who: string): string => `${who} is closed.`,
  holiday: (who: string): string => (who === '' ? 'A weekend.' : `Holiday at ${who}.`),
  /** Whose calendar is in the way, in the order of the day; no name is the reader. */
  noSharedTime: (
    busy: readonly { readonly name: string; readonly until: string | undefined; readonly away: boolean }[],
  ): string =>
    busy.length === 0 || busy.length > 3
      ? 'No shared time.'
      : `No shared time. ${capital(busy.map(({ name, until, away }) => `${name === '' ? 'you are' : `${name} is`} ${away ? 'away' : 'busy'} ${until === undefined ? 'for the rest of the day' : `until ${until}`}`).join(', then '))}.`,
  offDay: (name: string): string =>
    name === '' ? 'Outside your working days.' : `Outside ${possessive(name)} working days.`,
  away: (lastDay: When): string => `You are away until ${lastDay}, as your automatic replies say.`,
  unknownZone: (name: string): string =>
    `${name === '' ? 'Your' : possessive(name)} working hours are in a time zone we do not know, so the trust's hours count.`,
  otherClock: "Your Outlook is set to another time zone. The times here are the trust's.",
  noTimes: 'No shared time in these days. Show the week after, or choose another time.',
  bookedAlready: (name: string, times: readonly string[]): string =>
    `Already booked${name === '' ? '' : ` with ${name}`} in this half-term: ${joined(times)}.`,
  bookedAt: (day: When, time: When): string => `${day} at ${time}`,
  busyThen: (names: readonly string[]): string => {
    const [first = ''] = names;
    if (names.length === 1)
      return first === ''
        ? 'You are busy then. You can still choose it.'
        : `${first} is busy then. You can still choose it.`;
    return `${capital(joined(names.map((name) => (name === '' ? 'you' : name))))} are busy then. You can still choose it.`;
  },
  outsideHours: 'Outside working hours. You can still choose it if you both agree.',
  freeTimes: 'When you are both free',
  freeTimesGroup: 'When you are all free',
  slot: (day: When, time: When): string => `${time}, ${day}`,
  date: 'Date',
  time: 'Start',
  ends: (time: When): string => `Ends at ${time}.`,
  where: 'Where',
  place: 'Place',
  places: { teams: 'Teams', room: 'In person' },
  room: 'Room',
  roomHint: 'Quiet and private, if you can.',
  repeat: 'Repeat',
  repeatSwitch: (cadence: string): string => `${cadence} until the end of the school year`,
  repeatRow: (day: When, time: When, halfTerm: string): string =>
    halfTerm ? `${day} at ${time}, ${halfTerm}` : `${day} at ${time}`,
  repeatClash: (day: When, suggestion: string): string => `${day} is taken. We suggest ${suggestion}.`,
  repeatTaken: (day: When): string => `${day} is taken, and we found no other time near it.`,
  useSuggested: 'Use the suggestion',
  leaveOut: 'Leave it out',
  takeBackIn: 'Take it back in',
  leftOut: 'Left out.',
  repeatPick: 'Choose a time first, then the dates of the year appear here.',
  repeatNone: 'No other date is left in this school year.',
  repeatFailed: 'We could not work out the other dates. The first session can still be booked.',
  repeatLoading: 'Working out the dates of the year',
  invitation: 'What the invitation will say',
  meeting: documents.subject,
  meetingTime: (day: When, from: string, to: string): string => `${day}, ${from} to ${to}`,
  noTimeYet: 'No time chosen yet',
  meetingText: documents.invitation.join(' '),
  meetingPrivate:
    'Marked private. It names no kind of session and no case. Colleagues who can see your calendars see only that you are busy.',
  book: (count: number): string => `Book ${counted(count, 'session', 'sessions')}`,
  bookOne: 'Book this session',
  booking: 'Booking',
  bookHint: (names: readonly string[], count: number): string =>
    `Invites ${joined(names)}${count > 1 ? ` to all ${numberWord(count)}` : ''}. You can move or cancel ${count > 1 ? 'any of them' : 'it'} in Outlook.`,
  bookedTitle: (count: number): string => `Booked: ${countedInWords(count)}.`,
  invited: (names: readonly string[]): string =>
    `${joined(names)} ${plural(names.length, 'has', 'have')} been invited.`,
  keptTitle: (count: number): string => `Kept: ${countedInWords(count)}. Outlook has not been told yet.`,
  keptHelp:
    'The Hub may not write to calendars at the moment. The booking is kept here; put it into your calendar with this file and send it on, or try Outlook again.',
  noMeeting:
    'Outlook took the invitation and made no Teams meeting with it. Perhaps your mailbox is not set up for Teams meetings; an administrator can look. Until then agree a room with the others, or put a link of your own into the event in Outlook.',
  calendarFile: (count: number): string => plural(count, 'Save calendar file', 'Save calendar files'),
  outlookStill: 'Outlook still does not answer. The booking is kept.',
  tryOutlook: 'Try Outlook again',
  tryingOutlook: 'Asking Outlook',
  fileFailed: 'The calendar file could not be made. The booking is kept.',
  openSession: 'Prepare the first session',
  bookAnother: 'Book another',
  failedTitle: 'Not booked yet.',
  failedMove: 'Not moved yet.',
  failedCancel: 'Not cancelled yet.',
  kept: 'Everything you chose is still here.',
  chooseTime: 'Choose a time.',
  changeTitle: 'Move or cancel',
  changeLead: (names: readonly string[], when: When): string => `${joined(names)}, ${when}.`,
  move: 'Move it',
  moveHint: 'Outlook tells everybody about the new time.',
  newDate: 'New date',
  newTime: 'New start',
  whyMove: 'Why is it moved?',
  whyCancel: 'Why is it cancelled?',
  whyHint: 'Read by the people of this supervision and the record keepers. The invitation does not say it.',
  moveButton: 'Move the session',
  cancelIt: 'Cancel it',
  cancelHint: 'The entitlement stays: a cancelled session is still due.',
  cancelButton: 'Cancel the session',
  moved: (when: When): string => `Moved to ${when}.`,
  movedInvited: 'Outlook has told everybody.',
  movedNotInvited: 'Outlook could not be reached, so please tell the others. We will catch up when it answers.',
  cancelled: 'Cancelled.',
  cancelledLater:
    'Cancelled. Outlook could not be reached, so please tell the others; we will catch up when it answers.',
  notChangeable: 'This session can no longer be moved or cancelled.',
  openIt: 'Open the session',
};
