import * as React from 'react';
import type { Autosave } from '../../../ground/ui/createAutosave';
import type { DraftKeeper } from '../../../ground/ui/createDraftKeeper';
import type { Choice, Draft, DraftKind } from './draftKind';

/** Two people changed the same fields of one item. */
export interface Conflict<T> {
  /** What stands in SharePoint now. */
  readonly theirs: T;
  readonly fields: readonly string[];
}

/** What a page begins with: the items as read, with what was put back from the device. */
export interface StartingDrafts<D, T> {
  readonly items: readonly D[];
  readonly conflicts: ReadonlyMap<string, Conflict<T>>;
  /** Keys of items that say more than SharePoint does. */
  readonly unsaved: readonly string[];
}

export interface Drafts<D, T> {
  readonly items: readonly D[];
  /** By key. Nothing of such an item is saved until somebody chooses. */
  readonly conflicts: ReadonlyMap<string, Conflict<T>>;
  add(draft: D): void;
  /** Forgets an item that never reached SharePoint. */
  remove(key: string): void;
  change(key: string, patch: Partial<D>): void;
  choose(key: string, choice: Choice): void;
  /** The four above, the same as long as the page is open. */
  readonly acts: Pick<Drafts<D, T>, 'add' | 'remove' | 'change' | 'choose'>;
}

/**
 * The items of one kind that a page edits: kept while the person moves about in the page, saved by `autosave`, and on
 * the device until then.
 */
export function useDrafts<D extends Draft<T>, T>(
  start: StartingDrafts<D, T>,
  kind: DraftKind<D, T>,
  autosave: Autosave,
  keeper: DraftKeeper,
): Drafts<D, T> {
  const [items, setItems] = React.useState(start.items);
  const [conflicts, setConflicts] = React.useState(start.conflicts);
  // Saving happens between renders and must see the newest words and etags.
  const latest = React.useRef({ items, conflicts, kind, mounted: true });
  latest.current.kind = kind;
  React.useEffect(() => {
    const now = latest.current;
    now.mounted = true;
    return () => {
      now.mounted = false;
    };
  }, []);

  const acts = React.useMemo(() => {
    const now = latest.current;
    const setAll = (next: readonly D[]): void => {
      now.items = next;
      if (now.mounted) setItems(next);
    };
    const put = (key: string, next: (draft: D) => D): void =>
      setAll(now.items.map((draft) => (draft.key === key ? next(draft) : draft)));
    const find = (key: string): D | undefined => now.items.find((draft) => draft.key === key);
    const setConflict = (key: string, conflict: Conflict<T> | undefined): void => {
      const next = new Map(now.conflicts);
      if (conflict === undefined) next.delete(key);
      else next.set(key, conflict);
      now.conflicts = next;
      if (now.mounted) setConflicts(next);
    };

    const saveOne = async (key: string): Promise<void> => {
      const draft = find(key);
      if (!draft || now.conflicts.has(key)) return undefined;
      if (draft.stored === undefined && now.kind.isBlank(draft)) return keeper.done(key);
      const answer = await now.kind.save(draft);
      if (answer.kind === 'conflict') return disagree(key, draft, answer.theirs);
      // what was typed meanwhile stays, and what the other person did in other fields comes in
      put(key, (current) => ({ ...now.kind.merge(draft, current, answer.item).draft, stored: answer.item }));
      const after = find(key);
      return after && now.kind.same(after, answer.item) ? keeper.done(key) : undefined;
    };
    const disagree = async (key: string, sent: D, theirs: T): Promise<void> => {
      const mine = find(key);
      if (!mine) return undefined;
      const { draft, both } = now.kind.merge(sent.stored, mine, theirs);
      put(key, () => ({ ...draft, stored: both.length > 0 ? sent.stored : theirs }));
      if (both.length === 0) return saveOne(key);
      return setConflict(key, { theirs, fields: both });
    };
    const save = (key: string): void => {
      const draft = find(key);
      if (draft) keeper.changed(now.kind.kept(draft));
      autosave.change(key, () => saveOne(key));
    };

    return {
      save,
      add: (draft: D): void => setAll([...now.items, draft]),
      remove: (key: string): void => {
        setAll(now.items.filter((draft) => draft.key !== key));
        keeper.done(key);
      },
      change: (key: string, patch: Partial<D>): void => {
        put(key, (draft) => ({ ...draft, ...patch }));
        save(key);
      },
      choose: (key: string, choice: Choice): void => {
        const [mine, conflict] = [find(key), now.conflicts.get(key)];
        if (mine === undefined || conflict === undefined) return;
        const { theirs, fields } = conflict;
        // what is not chosen was only ever on this screen: no version of it is kept for anybody
        put(key, () => ({ ...now.kind.decide(mine, theirs, fields, choice), stored: theirs }));
        setConflict(key, undefined);
        save(key);
      },
    };
  }, [autosave, keeper]);

  // what was put back from the device goes on its way to SharePoint
  const unsaved = React.useRef(start.unsaved);
  React.useEffect(() => {
    for (const key of unsaved.current) acts.save(key);
  }, [acts]);

  return React.useMemo(
    () => ({ items, conflicts, add: acts.add, remove: acts.remove, change: acts.change, choose: acts.choose, acts }),
    [items, conflicts, acts],
  );
}
