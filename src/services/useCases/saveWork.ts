import type { WorkItem } from '../../domain/WorkItem';
import type { SaveResult } from '../HubServices';
import type { New, Ports } from '../ports';
import { failsWith } from './failsWith';

interface Save<T extends WorkItem> {
  readonly item: New<T>;
  /** The item as it was read; undefined when it was never saved. */
  readonly stored: T | undefined;
  /** True when what stands there says the same. */
  readonly same: (theirs: T) => boolean;
  /** Run before an item is created, e.g. to begin the session. */
  readonly beforeCreate?: () => Promise<void>;
}

/**
 * Creates or updates one work item without ever writing over words this person has not seen: what stands there instead
 * comes back as `theirs`. A create that was cut off and is repeated with newer words finds its own first attempt and goes on from it.
 */
export async function saveWork<T extends WorkItem>(ports: Pick<Ports, 'working' | 'me'>, save: Save<T>): Promise<SaveResult<T>> {
  const { item, stored } = save;
  if (stored !== undefined) return write(ports, save, stored);
  await save.beforeCreate?.();
  // Answers what was created first under this key: by an attempt of ours that was cut off, or by the other person in the same moment.
  return goOnFrom(ports, save, await ports.working.add<T>(item));
}

async function goOnFrom<T extends WorkItem>(ports: Pick<Ports, 'working' | 'me'>, save: Save<T>, theirs: T): Promise<SaveResult<T>> {
  if (save.same(theirs)) return { kind: 'saved', item: theirs };
  const mineOnly = theirs.createdBy === ports.me.name && theirs.modifiedBy === ports.me.name;
  return mineOnly ? write(ports, save, theirs) : { kind: 'conflict', theirs };
}

async function write<T extends WorkItem>(ports: Pick<Ports, 'working'>, { item, same }: Save<T>, over: T): Promise<SaveResult<T>> {
  const next: T = { ...over, ...item };
  try {
    return { kind: 'saved', item: await ports.working.update<T>(next) };
  } catch (error) {
    if (!failsWith(error, 'conflict')) throw error;
    const theirs = await findAs<T>(ports, item);
    if (theirs === undefined) throw error;
    return same(theirs) ? { kind: 'saved', item: theirs } : { kind: 'conflict', theirs };
  }
}

async function findAs<T extends WorkItem>(ports: Pick<Ports, 'working'>, item: New<T>): Promise<T | undefined> {
  const found = await ports.working.find(item.shard, item.pairKey, item.key);
  return found !== undefined && found.kind === item.kind ? found as T : undefined;
}

/** Do two items say the same, stamps aside? */
export function sameWords(mine: object, theirs: object, fields: readonly string[]): boolean {
  const of = (item: object, field: string): string => JSON.stringify((item as Readonly<Record<string, unknown>>)[field] ?? null);
  return fields.every((field) => of(mine, field) === of(theirs, field));
}
