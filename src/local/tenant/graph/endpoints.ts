import { calendarViewDelta, eventsDelta } from './calendarViewDelta';
import { changeCalendar, createCalendar, deleteCalendar, getCalendar, listCalendars } from './calendars';
import { cancelEvent, deleteEvent } from './cancelEvent';
import { changeEvent } from './changeEvent';
import { createEvent } from './createEvent';
import { getDrive, getDriveItem, listDriveChildren } from './drives';
import { findMeetingTimes } from './findMeetingTimes';
import { getSchedule } from './getSchedule';
import type { Endpoint } from './graphCall';
import {
  addEventAttachment,
  deleteEventAttachment,
  getEventAttachment,
  getEventAttachmentContent,
  listEventAttachments,
} from './eventAttachments';
import {
  getGroup,
  getMemberGroups,
  listGroupMembers,
  listGroups,
  listGroupUsers,
  listMemberOf,
  listMemberOfGroups,
  listTransitiveMemberOf,
  listTransitiveMemberOfGroups,
  listTransitiveMembers,
  listTransitiveUsers,
} from './groups';
import { jsonBatch } from './jsonBatch';
import { changeMailboxSettings, getMailboxSettings, oneSetting } from './mailboxSettings';
import { getPhoto, getPhotoDetails, getPhotoOfSize } from './photos';
import { calendarView, eventInstances, getEvent, listEvents } from './readEvents';
import { acceptEvent, declineEvent, tentativelyAcceptEvent } from './respondToEvent';
import { getRootSite, getSite, getSiteByPath, searchSites } from './sites';
import {
  addTaskAttachment,
  deleteTaskAttachment,
  getTaskAttachment,
  getTaskAttachmentContent,
  listTaskAttachments,
} from './taskAttachments';
import { checklistEndpoints, linkedResourceEndpoints } from './taskParts';
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
import { getManager, getUser, listDirectReports, listUsers } from './users';

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
  listMemberOfGroups,
  listTransitiveMemberOf,
  listTransitiveMemberOfGroups,
  getMemberGroups,
  listGroups,
  getGroup,
  listGroupMembers,
  listGroupUsers,
  listTransitiveMembers,
  listTransitiveUsers,
  getMailboxSettings,
  changeMailboxSettings,
  ...oneSetting,
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
  listEventAttachments,
  addEventAttachment,
  getEventAttachment,
  getEventAttachmentContent,
  deleteEventAttachment,
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
  ...checklistEndpoints,
  ...linkedResourceEndpoints,
  listTaskAttachments,
  addTaskAttachment,
  getTaskAttachment,
  getTaskAttachmentContent,
  deleteTaskAttachment,
  searchSites,
  getRootSite,
  getSite,
  getSiteByPath,
  getDrive,
  getDriveItem,
  listDriveChildren,
  jsonBatch,
];
