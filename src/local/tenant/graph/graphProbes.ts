/**
 * Steps of the site proof that would settle the guesses of Graph's operations, and what each does and looks at. Each
 * works in a mailbox of its own and takes away what it made.
 */
export const graphProbes = {
  'graph-attendee-changes':
    'Changes, re-invites and deletes in a copy as its attendee, and reads both mailboxes after each.',
  'graph-basic-profile': 'Reads somebody else under User.ReadBasic.All alone, with each property in $select.',
  'graph-batch-edges':
    'Sends batches with unknown names, a dependency on no step and one in a circle, and a part that times out.',
  'graph-calendar-deleted': 'Deletes a further calendar with a meeting in it and reads the calendar of the attendee.',
  'graph-calendar-names': 'Makes calendars without a name and with one taken in another case.',
  'graph-cancel':
    'Cancels a meeting, and one cancelled before by its series, and reads subject and showAs of the copy.',
  'graph-change-asks-again':
    'Moves, renames and re-peoples a meeting that was answered and reads every copy and answer.',
  'graph-clock-change': 'Makes events at clock readings that come twice and never, and reads them in UTC.',
  'graph-default-calendar': 'Renames, recolours and deletes the own calendar of a mailbox.',
  'graph-delta-age': 'Keeps tokens of each kind for weeks and follows them, until one is forgotten.',
  'graph-delta-options': 'Asks the delta of a calendar view with each option, alone and beside a token.',
  'graph-delta-series': 'Follows a calendar view through a changed, a shortened and a deleted series.',
  'graph-delta-untracked': 'Asks for the delta of events without a view.',
  'graph-directory-limit': 'Reads people and groups until x-ms-throttle-limit-percentage shows and the 429 comes.',
  'graph-event-attachments':
    'Attaches a file to a meeting, reads its version, the copies of attendees and the file by its id.',
  'graph-event-lists': 'Lists, filters and sorts events of two calendars and asks for one below the other calendar.',
  'graph-event-refusals': 'Sends events with one wrong thing each and keeps status, code and words.',
  'graph-expand-user': 'Expands manager, directReports and memberOf, two at once, and for somebody without a manager.',
  'graph-fifth-request': 'Sends five requests at one time to one mailbox, then to five mailboxes.',
  'graph-find-times': 'Asks findMeetingTimes at its limits, without times, and for a time longer than any slot.',
  'graph-invitation': 'Invites somebody and reads reminder, free/busy state and answers of the copy as it arrives.',
  'graph-large-body': 'Sends a body of more than 4 MB.',
  'graph-mailbox-limits': 'Sends a mailbox more than its requests and bytes, and keeps status, words and Retry-After.',
  'graph-mailbox-settings': 'Reads each setting of a fresh mailbox by its address and sends values that mean nothing.',
  'graph-member-of-cast': 'Asks memberOf with a cast to groups and looks for the type of each.',
  'graph-metadata-none': 'Follows a delta with odata.metadata=none.',
  'graph-page-sizes': 'Fills each collection beyond a page and counts what comes without $top and with the largest.',
  'graph-read-basic': 'Reads events under Calendars.ReadBasic alone, with each property in $select.',
  'graph-recurrence-edges': 'Makes series on the 31st, and with a range that begins on another day than the event.',
  'graph-respond-edges': 'Answers a cancelled meeting, one that takes no proposals, and with words that are not sent.',
  'graph-schedule-calendars': 'Puts a busy event into a further calendar and asks for the schedule.',
  'graph-schedule-edges': 'Asks for the schedule of nobody, of an unknown address and of somebody without a mailbox.',
  'graph-series-changes': 'Moves a series with changed, declined and answered occurrences and reads every copy.',
  'graph-site-search': 'Searches for parts of words in titles, descriptions and addresses of sites and subsites.',
  'graph-task-parts':
    'Adds steps, links and a file to a task, sends links with a change, and reads its version after each.',
  'graph-task-refusals': 'Sends tasks and lists with one wrong thing each, and renames the default list.',
  'graph-task-series': 'Completes a recurring task, and makes ones without a due date and without a start.',
  'graph-transaction-id-after-delete':
    'Deletes an event and makes it again under the same transactionId, at once and a day later.',
  'graph-transaction-id-twice':
    'Sends an event twice under one transactionId, the same, in another order of names, and another one.',
  'graph-users-refusals': 'Asks for people with each $search, $filter and $orderby that is documented as refused.',
  'graph-view-edges': 'Asks for a view that ends before it starts and for the instances of a single event.',
  'graph-view-online-meeting':
    'Reads a Teams meeting in a view and in a list, with and without isOnlineMeeting in $select.',
  'graph-without-teams': 'Reads the calendar of a mailbox without Teams and makes an online meeting in it.',
} as const satisfies Readonly<Record<string, string>>;

export type GraphProbe = keyof typeof graphProbes;
