import type { PersonKey } from '../../../ground/rules/Person';
import type { WorkItem } from '../../rules/WorkItem';
import type { Draft, DraftKind } from './draftKind';
import type { Conflict, StartingDrafts } from './useDrafts';

export interface Restored<D, T> extends StartingDrafts<D, T> {
  /** Keys of drafts that SharePoint has after all: they only have to go from the device. */
  readonly saved: readonly string[];
}

interface Restoring<D extends Draft<T>, T extends WorkItem> {
  /** The items as read now. */
  readonly items: readonly D[];
  /** What lay on the device, with the instant of its last change, oldest first. */
  readonly left: readonly { readonly draft: D; readonly keptAt: string }[];
  readonly kind: DraftKind<D, T>;
  /** Is the item read now the one this draft is of? */
  readonly isOf: (item: D, draft: D) => boolean;
  /** Who left them: the account, because two people may bear one name, and one person another than before. */
  readonly myKey: PersonKey;
}

/**
 * Puts unsaved words back in their place: joined with what was changed meanwhile, and both shown where both changed the
 * same.
 */
export function restoreDrafts<D extends Draft<T>, T extends WorkItem>({
  items,
  left,
  kind,
  isOf,
  myKey,
}: Restoring<D, T>): Restored<D, T> {
  const now = [...items];
  const conflicts = new Map<string, Conflict<T>>();
  const unsaved: string[] = [];
  const saved: string[] = [];
  for (const { draft, keptAt } of left) {
    const at = now.findIndex((item) => isOf(item, draft));
    const theirs = now[at]?.stored;
    // what stands there may be an earlier save of my own of which I never heard, or one of another window of mine
    const own = theirs !== undefined && theirs.modifiedByKey === myKey && theirs.modifiedAt < keptAt;
    const { draft: merged, both } =
      theirs === undefined ? { draft, both: [] } : kind.merge(draft.stored, draft, theirs, own);
    const next: D = { ...merged, key: draft.key, stored: both.length > 0 ? draft.stored : theirs };
    const nothingNew = theirs === undefined ? kind.isBlank(next) : kind.same(next, theirs);
    if (nothingNew) saved.push(draft.key);
    else if (at < 0) now.push(next);
    else now[at] = next;
    if (theirs !== undefined && both.length > 0) conflicts.set(next.key, { theirs, fields: both });
    else if (!nothingNew) unsaved.push(next.key);
  }
  return { items: now, conflicts, unsaved, saved };
}
