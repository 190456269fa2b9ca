import { asFlag, asList, asMember, asObject, asText, invalidProperty, refuseUnknown } from './readBody';
import type { Recurrence } from './eventRow';
import { readMoment } from './readMoment';
import { readTodoRecurrence } from './todoRecurrence';
import { writeWall } from './zones';
import type { Json } from './readBody';

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
  readonly linkedResources: readonly object[];
  /** Which days it comes again on; needs dueDateTime. */
  readonly recurrence?: Recurrence;
}

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
const known = new Set<string>([...Object.keys(blankTask), ...moments, 'recurrence']);

function readResource(value: unknown, id: string): object {
  const body = asObject(value, 'linkedResources');
  refuseUnknown(
    body,
    new Set(['webUrl', 'applicationName', 'displayName', 'externalId']),
    'microsoft.graph.linkedResource',
  );
  const text = (name: string): string | null =>
    body[name] === undefined || body[name] === null ? null : asText(body[name], `linkedResources/${name}`);
  return {
    webUrl: text('webUrl'),
    applicationName: text('applicationName'),
    displayName: text('displayName'),
    externalId: text('externalId'),
    id,
  };
}

/** To Do keeps a moment as an instant in UTC and so answers it. */
function readInstant(value: unknown, what: string): object {
  return { dateTime: writeWall(readMoment(value, what).atUtc), timeZone: 'UTC' };
}

function readBody(value: unknown): TodoDetails['body'] {
  const body = asObject(value, 'body');
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

/**
 * Reads a POST or PATCH of a task over what it was. Unknown names and wrong types are refused; null takes a moment
 * away.
 */
export function readTodoTask(value: unknown, before: TodoDetails, newId: () => string, nowUtc: number): TodoDetails {
  const body: Json = asObject(value, 'todoTask');
  refuseUnknown(body, known, 'microsoft.graph.todoTask');
  const next: { -readonly [Key in keyof TodoDetails]: TodoDetails[Key] } = { ...before };
  if (body['title'] !== undefined) next.title = asText(body['title'], 'title');
  if (next.title.trim() === '' || next.title.length > 255) throw invalidProperty();
  if (body['status'] !== undefined)
    next.status = asMember(
      body['status'],
      ['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred'] as const,
      'status',
    );
  if (body['importance'] !== undefined)
    next.importance = asMember(body['importance'], ['low', 'normal', 'high'] as const, 'importance');
  if (body['isReminderOn'] !== undefined) next.isReminderOn = asFlag(body['isReminderOn'], 'isReminderOn');
  if (body['body'] !== undefined && body['body'] !== null) next.body = readBody(body['body']);
  if (body['categories'] !== undefined)
    next.categories = asList(body['categories'], 'categories').map((one) => asText(one, 'categories'));
  if (body['linkedResources'] !== undefined)
    next.linkedResources = asList(body['linkedResources'], 'linkedResources').map((one) => readResource(one, newId()));
  for (const name of moments) {
    if (body[name] === null) delete next[name];
    else if (body[name] !== undefined) next[name] = readInstant(body[name], name);
  }
  if (body['recurrence'] === null) delete next.recurrence;
  else if (body['recurrence'] !== undefined)
    next.recurrence = readTodoRecurrence(body['recurrence'], next.dueDateTime, zoneOf(body['dueDateTime']));
  // A series without a due date has no day to come again on.
  if (next.dueDateTime === undefined) delete next.recurrence;
  if (next.status !== 'completed') delete next.completedDateTime;
  else
    next.completedDateTime ??= { dateTime: writeWall(Math.floor(nowUtc / 86_400_000) * 86_400_000), timeZone: 'UTC' };
  return next;
}
