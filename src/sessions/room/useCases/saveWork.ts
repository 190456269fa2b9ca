import type { SessionPorts } from '../../ports';
import type { GroundPorts, New } from '../../../ground/ports';
import { afterOwn, mergeWords, sameWords } from '../../../ground/rules/mergeWords';
import type { WorkItem } from '../../rules/WorkItem';
import type { SaveResult } from '../RoomService';
import { onConflict } from '../../../ground/steps/onConflict';

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
  /** The same before one that is there already is changed. */
  readonly beforeUpdate?: () => Promise<void>;
}

/** Somebody who never stops writing in the same item must not keep us here for ever. */
const mostAttempts = 4;

/**
 * Creates or updates one work item without ever writing over words that were not seen here, be they another's or the
 * same person's of another window. Fields that only one of two changed
 * are joined; where both changed the same field, nothing is written and what stands there comes back as `theirs`. A
 * create that was cut
 * off and is repeated with newer words finds its own first attempt and goes on from it.
 */
export async function saveWork<T extends WorkItem, F extends object>(
  ports: Pick<GroundPorts, 'me'> & Pick<SessionPorts, 'working'>,
  save: Save<T, F>,
): Promise<SaveResult<T>> {
  const { item, stored, fieldsOf } = save;
  if (stored !== undefined) {
    await save.beforeUpdate?.();
    return write(ports, save, { kind: 'write', item, over: stored });
  }
  await save.beforeCreate?.();
  // Answers what was created first under this key: by an attempt of ours that was cut off, or by the other person in
  // the same moment.
  const there = await ports.working.add<T>(item);
  if (sameWords(fieldsOf(item), fieldsOf(there))) return { kind: 'saved', item: there };
  // the same person may write in another window or on another device: only what goes on from there is their own attempt
  const own = there.authorKey === ports.me.key;
  const base = own ? afterOwn(save.blank, fieldsOf(item), fieldsOf(there)) : save.blank;
  return write(ports, save, join(save, item, base, there));
}

/** What is to be written over what, or what stands there already where nothing is to be written. */
type Next<T extends WorkItem> =
  | { readonly kind: 'write'; readonly item: New<T>; readonly over: T }
  | { readonly kind: 'answer'; readonly answer: SaveResult<T> };

async function write<T extends WorkItem, F extends object>(
  ports: Pick<SessionPorts, 'working'>,
  save: Save<T, F>,
  first: Next<T>,
): Promise<SaveResult<T>> {
  return onConflict(first, {
    most: mostAttempts,
    write: async (next) => {
      if (next.kind === 'answer') return next.answer;
      return { kind: 'saved', item: await ports.working.update<T>({ ...next.over, ...next.item }) };
    },
    readAgain: async (refused) => {
      if (refused.kind === 'answer') return refused;
      const theirs = await findAs<T>(ports, save.item);
      return theirs && join(save, refused.item, save.fieldsOf(refused.over), theirs);
    },
  });
}

/** Joins the words of `mine` and `theirs`; `base` is what both began from. */
function join<T extends WorkItem, F extends object>(save: Save<T, F>, mine: New<T>, base: F, theirs: T): Next<T> {
  const { fields, both } = mergeWords(base, save.fieldsOf(mine), save.fieldsOf(theirs));
  if (both.length > 0) return { kind: 'answer', answer: { kind: 'conflict', theirs } };
  if (sameWords(fields, save.fieldsOf(theirs))) return { kind: 'answer', answer: { kind: 'saved', item: theirs } };
  return { kind: 'write', item: save.put(mine, fields), over: theirs };
}

async function findAs<T extends WorkItem>(ports: Pick<SessionPorts, 'working'>, item: New<T>): Promise<T | undefined> {
  const found = await ports.working.find(item.shard, item.pairKey, item.key);
  return found !== undefined && found.kind === item.kind ? (found as T) : undefined;
}
