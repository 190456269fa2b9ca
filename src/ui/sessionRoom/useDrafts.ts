import * as React from 'react';
import type { SaveResult } from '../../services/HubServices';
import type { Autosave } from './createAutosave';

/** What is being written, and the item it was read from; no `stored` means SharePoint has not seen it yet. */
export interface Draft<T> {
  readonly key: string;
  readonly stored: T | undefined;
}

/** How one kind of item is saved, compared and joined. */
export interface DraftKind<D extends Draft<T>, T> {
  /** Nothing is written yet: not worth an item in SharePoint. */
  isBlank(draft: D): boolean;
  fromStored(item: T): D;
  /** Both people's words, mine first. */
  join(mine: D, theirs: T): D;
  save(draft: D): Promise<SaveResult<T>>;
}

export type Choice = 'mine' | 'theirs' | 'both';

export interface Drafts<D, T> {
  readonly items: readonly D[];
  /** By key: what the other person wrote meanwhile. Nothing of such an item is saved until somebody chooses. */
  readonly conflicts: ReadonlyMap<string, T>;
  add(draft: D): void;
  /** Forgets an item that never reached SharePoint. */
  remove(key: string): void;
  change(key: string, patch: Partial<D>): void;
  choose(key: string, choice: Choice): void;
}

/** The items of one kind that a page edits: kept while the person moves about in the page, saved by `autosave`. */
export function useDrafts<D extends Draft<T>, T>(initial: readonly D[], kind: DraftKind<D, T>, autosave: Autosave): Drafts<D, T> {
  const [items, setItems] = React.useState(initial);
  const [conflicts, setConflicts] = React.useState<ReadonlyMap<string, T>>(new Map());
  // Saving happens between renders and must see the newest words and etags.
  const latest = React.useRef({ items, conflicts, kind, mounted: true });
  latest.current.kind = kind;
  React.useEffect(() => {
    const now = latest.current;
    now.mounted = true;
    return () => { now.mounted = false; };
  }, []);

  return React.useMemo(() => {
    const now = latest.current;
    const setAll = (next: readonly D[]): void => {
      now.items = next;
      if (now.mounted) setItems(next);
    };
    const put = (key: string, next: (draft: D) => D): void => setAll(now.items.map((draft) => (draft.key === key ? next(draft) : draft)));
    const setConflict = (key: string, theirs: T | undefined): void => {
      const next = new Map(now.conflicts);
      if (theirs === undefined) next.delete(key);
      else next.set(key, theirs);
      now.conflicts = next;
      if (now.mounted) setConflicts(next);
    };
    const saveOne = async (key: string): Promise<void> => {
      const draft = now.items.find((candidate) => candidate.key === key);
      if (!draft || now.conflicts.has(key) || (draft.stored === undefined && now.kind.isBlank(draft))) return;
      const answer = await now.kind.save(draft);
      if (answer.kind === 'saved') put(key, (current) => ({ ...current, stored: answer.item }));
      else setConflict(key, answer.theirs);
    };
    const save = (key: string): void => autosave.change(key, () => saveOne(key));

    return {
      items,
      conflicts,
      add: (draft) => setAll([...now.items, draft]),
      remove: (key) => setAll(now.items.filter((draft) => draft.key !== key)),
      change: (key, patch) => {
        put(key, (draft) => ({ ...draft, ...patch }));
        save(key);
      },
      choose: (key, choice) => {
        const theirs = now.conflicts.get(key);
        if (theirs === undefined) return;
        put(key, (mine) => {
          if (choice === 'theirs') return now.kind.fromStored(theirs);
          return { ...(choice === 'both' ? now.kind.join(mine, theirs) : mine), stored: theirs };
        });
        setConflict(key, undefined);
        if (choice !== 'theirs') save(key);
      }
    };
  }, [items, conflicts, autosave]);
}
