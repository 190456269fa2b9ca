import { randomUUID } from 'node:crypto';
import type { Json } from './readBody';
import { asFlag, asObject, asText, invalidProperty, refuseReadOnly, refuseUnknown } from './readBody';
import type { ChecklistItem, LinkedResource } from './readTodoTask';

const linkNames = ['webUrl', 'applicationName', 'displayName', 'externalId'] as const;

/** Reads a linked resource over what it was. */
export function changeLinkedResource(value: unknown, before: LinkedResource): LinkedResource {
  const body = asObject(value, 'linkedResource');
  refuseUnknown(body, ['id', ...linkNames], 'linkedResource');
  refuseReadOnly(body, ['id'], { id: before.id }, 'linkedResource');
  const sent = linkNames.filter((name) => body[name] !== undefined);
  const texts = sent.map((name) => [name, body[name] === null ? null : asText(body[name], `linkedResources/${name}`)]);
  const changed = Object.fromEntries(texts) as Partial<LinkedResource>;
  return { ...before, ...changed };
}

export function readLinkedResource(value: unknown): LinkedResource {
  const blank = { webUrl: null, applicationName: null, displayName: null, externalId: null };
  // A link that is sent back with its task keeps its key.
  const id = (asObject(value, 'linkedResource') as { id?: unknown }).id;
  return changeLinkedResource(value, { ...blank, id: id === undefined ? randomUUID() : asText(id, 'id') });
}

/** Reads a checklist item over what it was; what is checked keeps when. */
export function changeChecklistItem(value: unknown, before: ChecklistItem, now: string): ChecklistItem {
  const body: Json = asObject(value, 'checklistItem');
  refuseUnknown(body, ['id', 'displayName', 'isChecked', 'checkedDateTime', 'createdDateTime'], 'checklistItem');
  const displayName =
    body['displayName'] === undefined ? before.displayName : asText(body['displayName'], 'displayName');
  if (displayName.trim() === '' || displayName.length > 255) throw invalidProperty();
  const isChecked = body['isChecked'] === undefined ? before.isChecked : asFlag(body['isChecked'], 'isChecked');
  const { checkedDateTime = now, ...rest } = before;
  const next = { ...rest, displayName, isChecked, ...(isChecked ? { checkedDateTime } : {}) };
  refuseReadOnly(body, ['id', 'createdDateTime', 'checkedDateTime'], { ...next }, 'checklistItem');
  return next;
}

export const readChecklistItem = (value: unknown, now: string): ChecklistItem =>
  changeChecklistItem(value, { id: randomUUID(), displayName: '', createdDateTime: now, isChecked: false }, now);
