import { asFlag, asList, asMember, asObject, asText, invalidProperty, refuseReadOnly, refuseUnknown } from './readBody';
import type { Recurrence } from './eventRow';
import { readMoment } from './readMoment';
import { readLinkedResource } from './readTaskPart';
import { readTodoRecurrence } from './todoRecurrence';
import { writeWall } from './zones';
import type { Json } from './readBody';

/** Something a task links to. */
export interface LinkedResource {
  readonly id: string;
  readonly webUrl: string | null;
  readonly applicationName: string | null;
  readonly displayName: string | null;
  readonly externalId: string | null;
}

/** A step of a task. */
export interface ChecklistItem {
  readonly id: string;
  readonly displayName: string;
  readonly createdDateTime: string;
  readonly isChecked: boolean;
  readonly checkedDateTime?: string;
}

/** A task as stored and answered, without its id and times. */
export interface TodoDetails {
  readonly title: string;
  readonly status: 'notStarted' | 'inProgress' | 'completed' | 'waitingOnOthers' | 'deferred';
  readonly importance: 'low' | 'normal' | 'high';
  readonly isReminderOn: boolean;
  readonly body: { readonly content: string; readonly contentType: 'text' | 'html' };
  readonly categories: readonly string[];
  readonly dueDateTime?: object;
  readonly startDateTime?: object;
  readonly reminderDateTime?: object;
  readonly completedDateTime?: object;
  readonly linkedResources: readonly LinkedResource[];
  /** Missing in a database of before there were any. */
  readonly checklistItems?: readonly ChecklistItem[];
  /** Which days it comes again on; needs dueDateTime. */
  readonly recurrence?: Recurrence;
}

type Draft = { -readonly [Key in keyof TodoDetails]: TodoDetails[Key] };

export const blankTask: TodoDetails = {
  title: '',
  status: 'notStarted',
  importance: 'normal',
  isReminderOn: false,
  body: { content: '', contentType: 'text' },
  categories: [],
  linkedResources: [],
};

const moments = ['dueDateTime', 'startDateTime', 'reminderDateTime', 'completedDateTime'] as const;
/** What only To Do writes; see refuseReadOnly. */
const readOnly = ['id', 'createdDateTime', 'hasAttachments'];
/** Move with every write, so that what is sent back is seldom what is there. */
const moving = ['lastModifiedDateTime', 'bodyLastModifiedDateTime'];

/** To Do keeps a moment as an instant in UTC and so answers it. */
function readInstant(value: unknown, what: string): object {
  return { dateTime: writeWall(readMoment(value, what).atUtc), timeZone: 'UTC' };
}

function readBody(value: unknown): TodoDetails['body'] {
  const body = asObject(value, 'body');
  refuseUnknown(body, ['content', 'contentType'], 'itemBody');
  return {
    content: asText(body['content'] ?? '', 'body/content'),
    contentType: asMember(body['contentType'] ?? 'text', ['text', 'html'] as const, 'body/contentType'),
  };
}

/** The zone a due date came in, for the days of its recurrence; an answer is always in UTC. */
const zoneOf = (due: unknown): string => {
  const zone = due === null || due === undefined ? undefined : asObject(due, 'dueDateTime')['timeZone'];
  return typeof zone === 'string' && zone !== '' ? zone : 'UTC';
};

const statuses = ['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred'] as const;

/** How each plain property is read; its name is the one it is kept under. */
const readers: Readonly<Record<string, (value: unknown, what: string) => unknown>> = {
  title: asText,
  status: (value, what) => asMember(value, statuses, what),
  importance: (value, what) => asMember(value, ['low', 'normal', 'high'] as const, what),
  isReminderOn: asFlag,
  body: (value) => (value === null ? blankTask.body : readBody(value)),
  categories: (value, what) => asList(value, what).map((one) => asText(one, what)),
  linkedResources: (value, what) => asList(value, what).map(readLinkedResource),
};

function readMoments(body: Json, next: Draft): void {
  for (const name of moments) {
    if (body[name] === null) delete next[name];
    else if (body[name] !== undefined) next[name] = readInstant(body[name], name);
  }
}

function readSeries(body: Json, next: Draft): void {
  if (body['recurrence'] === null) delete next.recurrence;
  else if (body['recurrence'] !== undefined)
    next.recurrence = readTodoRecurrence(body['recurrence'], next.dueDateTime, zoneOf(body['dueDateTime']));
  // A series without a due date has no day to come again on.
  if (next.dueDateTime === undefined) delete next.recurrence;
}

/**
 * Reads a POST or PATCH of a task over what it was; `there` is the task as it is answered. Unknown names and wrong
 * types are refused; null takes a moment away.
 */
export function readTodoTask(value: unknown, before: TodoDetails, there: Json, nowUtc: number): TodoDetails {
  const body: Json = asObject(value, 'todoTask');
  refuseUnknown(body, [...Object.keys(readers), ...moments, 'recurrence', ...readOnly, ...moving], 'todoTask');
  refuseReadOnly(body, readOnly, there, 'todoTask');
  const sent = Object.entries(readers).filter(([name]) => body[name] !== undefined);
  const next: Draft = { ...before, ...Object.fromEntries(sent.map(([name, read]) => [name, read(body[name], name)])) };
  if (next.title.trim() === '' || next.title.length > 255) throw invalidProperty();
  readMoments(body, next);
  readSeries(body, next);
  if (next.status !== 'completed') delete next.completedDateTime;
  else
    next.completedDateTime ??= { dateTime: writeWall(Math.floor(nowUtc / 86_400_000) * 86_400_000), timeZone: 'UTC' };
  return next;
}
