import type { SessionPorts } from '../../sessions/ports';
import type { GroundPorts, New } from '../../ground/ports';
import { mergeWords, sameWords } from '../../domain/mergeWords';
import type { WorkItem } from '../../domain/WorkItem';
import { failsWith } from './failsWith';
import type { SaveResult } from '../../sessions/room/RoomService';

interface Save<T extends WorkItem, F extends object> {
  readonly item: New<T>;
  /** The item as it was read; undefined when it was never saved. */
  readonly stored: T | undefined;
  /** The words in fields that are joined one by one. */
  readonly fieldsOf: (item: New<T> | T) => F;
  readonly put: (item: New<T>, fields: F) => New<T>;
  /** Fields of an item nobody has written in. */
  readonly blank: F;
  /** Run before an item is created, e.g. to begin the session. */
  readonly beforeCreate?: () => Promise<void>;
}

/** Somebody who never stops writing in the same item must not keep us here for ever. */
const mostAttempts = 4;

/**
 * Creates or updates one work item without ever writing over words this person has not seen. Fields that only one of
 * two people changed
 * are joined; where both changed the same field, nothing is written and what stands there comes back as `theirs`. A
 * create that was cut
 * off and is repeated with newer words finds its own first attempt and goes on from it.
 */
export async function saveWork<T extends WorkItem, F extends object>(
  ports: Pick<GroundPorts, 'me'> & Pick<SessionPorts, 'working'>,
  save: Save<T, F>,
): Promise<SaveResult<T>> {
  const { item, stored, fieldsOf } = save;
  if (stored !== undefined) return write(ports, save, stored, 1);
  await save.beforeCreate?.();
  // Answers what was created first under this key: by an attempt of ours that was cut off, or by the other person in
  // the same moment.
  const there = await ports.working.add<T>(item);
  if (sameWords(fieldsOf(item), fieldsOf(there))) return { kind: 'saved', item: there };
  const mineOnly = there.createdBy === ports.me.name && there.modifiedBy === ports.me.name;
  return mineOnly ? write(ports, save, there, 1) : join(ports, save, save.blank, there, 1);
}

async function write<T extends WorkItem, F extends object>(
  ports: Pick<SessionPorts, 'working'>,
  save: Save<T, F>,
  over: T,
  attempt: number,
): Promise<SaveResult<T>> {
  const next: T = { ...over, ...save.item };
  try {
    return { kind: 'saved', item: await ports.working.update<T>(next) };
  } catch (error) {
    if (!failsWith(error, 'conflict') || attempt >= mostAttempts) throw error;
    const theirs = await findAs<T>(ports, save.item);
    if (theirs === undefined) throw error;
    return join(ports, save, save.fieldsOf(over), theirs, attempt + 1);
  }
}

/** `base` is what both began from. */
async function join<T extends WorkItem, F extends object>(
  ports: Pick<SessionPorts, 'working'>,
  save: Save<T, F>,
  base: F,
  theirs: T,
  attempt: number,
): Promise<SaveResult<T>> {
  const { fields, both } = mergeWords(base, save.fieldsOf(save.item), save.fieldsOf(theirs));
  if (both.length > 0) return { kind: 'conflict', theirs };
  if (sameWords(fields, save.fieldsOf(theirs))) return { kind: 'saved', item: theirs };
  return write(ports, { ...save, item: save.put(save.item, fields) }, theirs, attempt);
}

async function findAs<T extends WorkItem>(ports: Pick<SessionPorts, 'working'>, item: New<T>): Promise<T | undefined> {
  const found = await ports.working.find(item.shard, item.pairKey, item.key);
  return found !== undefined && found.kind === item.kind ? (found as T) : undefined;
}
