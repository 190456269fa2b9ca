/**
 * What nobody here has read or measured and the tenant does all the same, by operation: first to try against a real tenant. Printed
 * with the operation in FIDELITY.md.
 */
export const graphGuesses: Readonly<Record<string, readonly string[]>> = {
  'every request': [
    'the words of the refusals for too many requests and too many bytes to a mailbox', 'a Retry-After of one second for a fifth request at one time', 'the four at one time counted per mailbox',
    'a mailbox\'s limits counted in windows that begin with the first request', 'code and words of the directory\'s 429', 'odata.metadata=none keeps delta links and @removed', 'code and words of 413'
  ],
  'GET /me': ['properties the basic profile does not show answer null instead of being left out'],
  'GET /users': ['the words of each refused $search, $filter and $orderby'],
  'GET /me/mailboxSettings': ['the times that stand in replies nobody has scheduled'],
  'GET /me/manager': ['the words of the 404 for nobody'],
  'PATCH /me/mailboxSettings': ['ErrorInvalidArgument for a value that means nothing and for a schedule without an end after its start', 'replies sent without times keep those proposed'],
  'GET /me/calendars': ['ten calendars a page'],
  'POST /me/calendars': ['ErrorPropertyValidationFailure for a missing name', 'names are compared without regard to case'],
  'PATCH /me/calendar': ['ErrorPropertyValidationFailure for a new name of the mailbox\'s own calendar', 'its colour stays, without a refusal'],
  'DELETE /me/calendar': ['400 ErrorDeleteDistinguishedFolder for the mailbox\'s own', 'no attendee is told of what was in it'],
  'POST /me/calendar/getSchedule': ['the words of the entry for an unknown address', 'ErrorInvalidRequest for no address at all', 'only a person\'s own calendar counts, not further ones'],
  'POST /me/findMeetingTimes': [
    'more than 20 attendees and 62 days are refused as getSchedule refuses them', 'suggestions every half hour in order of confidence', 'seven days without times', 'emptySuggestionsReason unknown when no time was long enough'
  ],
  'POST /me/events': [
    'a used transactionId answers 201 with the event there is', 'code of 409 and 400 for it where a fault rule asks', 'a transactionId is remembered as long as its event', 'ErrorInvalidExtendedProperty', 'ErrorInvalidRecipients',
    'ErrorRecipientLimitExceeded', 'ErrorPropertyValidationFailure for a missing time and for a subject over 255 characters', 'a clock reading that comes twice is standard time',
    'one that never comes is an hour later', 'a 29th, 30th or 31st falls on the last day of a shorter month', 'a range that begins on another day than the event is refused', 'an invitation reminds 15 minutes before'
  ],
  'GET /me/events': ['Calendars.ReadBasic alone takes away body, bodyPreview and expanded properties, and nothing else', 'the mailbox\'s own calendar only', '$orderby with $filter keeps to the rule documented for messages', 'an event is not found below another calendar than its own', 'which properties cannot be filtered or sorted by'],
  'PATCH /me/events/{event}': [
    'another place or text asks nobody again', 'a new time clears answers at once, also in the organizer\'s own item', 'code for an attendee who changes the list of people', 'ErrorInvalidPropertySet for another transactionId',
    'a series at a new time loses its changed occurrences', 'who declined a series is asked again with it', 'somebody invited again gets their canceled copy back'
  ],
  'DELETE /me/events/{event}': ['an attendee who deletes their copy tells the organizer nothing'],
  'POST /me/events/{event}/accept': ['the answer of a canceled meeting', 'an answer to a series is one to its changed occurrences'],
  'POST /me/events/{event}/tentativelyAccept': ['ErrorInvalidRequest where the organizer takes no proposals', 'ErrorInvalidParameter for a proposal that is not sent'],
  'POST /me/events/{event}/decline': ['a declined meeting leaves the calendar at once'],
  'POST /me/events/{event}/cancel': ['a canceled copy shows as free', 'its subject gets one prefix, however often it is canceled'],
  'GET /me/events/{event}/instances': ['400 for an event that is no series'],
  'GET /me/calendarView': ['ErrorInvalidParameter for a window that ends before it starts'],
  'GET /me/calendarView/delta': [
    '$top, $skip and $count are refused', 'an option beside a token is refused', 'the code of the refused $expand', 'a deleted series is told by its master and its changed occurrences',
    'the master is told with its occurrences', '200 items a page, 1,000 at most', 'tokens last seven days', 'an occurrence taken out is told by the series alone', 'a changed series is told again whole'
  ],
  'GET /me/events/delta': ['the code of the refusal'],
  'GET /me/todo/lists': ['20 lists a page, 100 at most'],
  'PATCH /me/todo/lists/{list}': ['400 invalidRequest for the default list'],
  'GET /me/todo/lists/delta': ['200 lists a page', 'tokens last as the calendar\'s'],
  'GET /me/todo/lists/{list}/tasks/delta': ['200 tasks a page', 'tokens last as the calendar\'s'],
  'POST /me/todo/lists/{list}/tasks': ['a recurrence needs a due date', 'ErrorPropertyValidationFailure for an empty or long title', 'a range without a start begins on the day it is due'],
  'PATCH /me/todo/lists/{list}/tasks/{task}': ['completing a recurring task leaves it without recurrence and adds the next', 'completedDateTime is the day, in UTC'],
  'GET /sites/{site}': ['itemNotFound for a site that is not there', 'invalidRequest for another host'],
  'GET /sites/{site}/drive/root/children': ['pages by $skip'],
  'POST /$batch': ['what a dependency on no step, or in a circle, answers apart from 400', 'the words of the other refusals', 'a cut connection of one part cuts the whole']
};
