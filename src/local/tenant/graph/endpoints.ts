import { calendarViewDelta } from './calendarViewDelta';
import { getCalendar, listCalendars } from './calendars';
import { cancelEvent, deleteEvent } from './cancelEvent';
import { changeEvent } from './changeEvent';
import { createEvent } from './createEvent';
import { getSchedule } from './getSchedule';
import type { Endpoint } from './graphCall';
import { jsonBatch } from './jsonBatch';
import { getMailboxSettings, getTimeZone, getWorkingHours } from './mailboxSettings';
import { calendarView, eventInstances, getEvent, listEvents } from './readEvents';
import { acceptEvent, declineEvent, tentativelyAcceptEvent } from './respondToEvent';
import { getPhoto, getUser, listUsers } from './users';

/** Everything Microsoft Graph does here. A path that is not among these is 501. */
export const endpoints: readonly Endpoint[] = [
  getUser, getPhoto, listUsers, getMailboxSettings, getWorkingHours, getTimeZone, getCalendar, listCalendars, getSchedule, createEvent, listEvents, getEvent,
  changeEvent, deleteEvent, acceptEvent, tentativelyAcceptEvent, declineEvent, cancelEvent, eventInstances, calendarView, calendarViewDelta, jsonBatch
];
