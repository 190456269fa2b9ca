import { calendarViewDelta, eventsDelta } from './calendarViewDelta';
import { changeCalendar, createCalendar, deleteCalendar, getCalendar, listCalendars } from './calendars';
import { cancelEvent, deleteEvent } from './cancelEvent';
import { changeEvent } from './changeEvent';
import { createEvent } from './createEvent';
import { getDrive, getDriveItem, listDriveChildren } from './drives';
import { findMeetingTimes } from './findMeetingTimes';
import { getSchedule } from './getSchedule';
import type { Endpoint } from './graphCall';
import { listMemberOf } from './groups';
import { jsonBatch } from './jsonBatch';
import { changeMailboxSettings, getMailboxSettings, getTimeZone, getWorkingHours } from './mailboxSettings';
import { calendarView, eventInstances, getEvent, listEvents } from './readEvents';
import { getManager, listDirectReports } from './reportingLines';
import { acceptEvent, declineEvent, tentativelyAcceptEvent } from './respondToEvent';
import { getSite, getSiteByPath } from './sites';
import {
  changeTodoList,
  createTodoList,
  deleteTodoList,
  getTodoList,
  listTodoLists,
  todoListsDelta,
} from './todoLists';
import {
  changeTodoTask,
  createTodoTask,
  deleteTodoTask,
  getTodoTask,
  listTodoTasks,
  todoTasksDelta,
} from './todoTasks';
import { getPhoto, getPhotoDetails, getPhotoOfSize, getUser, listUsers } from './users';

/** Everything Microsoft Graph does here. A path that is not among these is 501. */
export const endpoints: readonly Endpoint[] = [
  getUser,
  getPhoto,
  getPhotoDetails,
  getPhotoOfSize,
  listUsers,
  getManager,
  listDirectReports,
  listMemberOf,
  getMailboxSettings,
  changeMailboxSettings,
  getWorkingHours,
  getTimeZone,
  getCalendar,
  listCalendars,
  createCalendar,
  changeCalendar,
  deleteCalendar,
  getSchedule,
  findMeetingTimes,
  createEvent,
  listEvents,
  eventsDelta,
  getEvent,
  changeEvent,
  deleteEvent,
  acceptEvent,
  tentativelyAcceptEvent,
  declineEvent,
  cancelEvent,
  eventInstances,
  calendarView,
  calendarViewDelta,
  listTodoLists,
  todoListsDelta,
  getTodoList,
  createTodoList,
  changeTodoList,
  deleteTodoList,
  listTodoTasks,
  todoTasksDelta,
  getTodoTask,
  createTodoTask,
  changeTodoTask,
  deleteTodoTask,
  getSite,
  getSiteByPath,
  getDrive,
  getDriveItem,
  listDriveChildren,
  jsonBatch,
];
