import { afterOwn, mergeWords, sameWords } from '../../../ground/rules/mergeWords';
import type { WorkFields } from '../../rules/workFields';
import type { KeptWords } from '../../../ground/drafts/DraftService';
import type { SaveResult } from '../RoomService';

/** What is being written, and the item it was read from; no `stored` means SharePoint has not seen it yet. */
export interface Draft<T> {
  readonly key: string;
  readonly stored: T | undefined;
}

export type Choice = 'mine' | 'theirs' | 'both';

/** How one kind of item is saved, kept, compared and joined. */
export interface DraftKind<D extends Draft<T>, T> {
  /** Nothing is written yet: not worth an item in SharePoint. */
  isBlank(draft: D): boolean;
  same(one: D | T, other: D | T): boolean;
  /**
   * My draft with what only the other changed since `base`, and the fields both changed. `own`: theirs was written by
   * the same person, and where mine goes on from it, it is an earlier save of it.
   */
  merge(
    base: D | T | undefined,
    mine: D,
    theirs: D | T,
    own?: boolean,
  ): { readonly draft: D; readonly both: readonly string[] };
  /** My draft with these fields decided: mine, theirs, or one after the other. */
  decide(mine: D, theirs: T, fields: readonly string[], choice: Choice): D;
  save(draft: D): Promise<SaveResult<T>>;
  /** As it is kept on the device. */
  kept(draft: D): KeptWords;
}

interface Parts<D extends Draft<T>, T extends object, S, F extends object> {
  readonly words: WorkFields<S, F>;
  /** Fields of running text, where "both" means one after the other; of the others mine stands. */
  readonly texts: readonly (keyof F & string)[];
  readonly isBlank: (draft: D) => boolean;
  readonly save: (draft: D) => Promise<SaveResult<T>>;
  readonly kept: (draft: D) => KeptWords;
}

/** One paragraph after the other; the same words are not said twice. */
function joined(mine: string, theirs: string): string {
  if (mine.trim() === theirs.trim()) return mine;
  return [mine, theirs].filter((text) => text.trim() !== '').join('\n\n');
}

export function draftKind<D extends Draft<T> & S, T extends object & S, S, F extends object>({
  words,
  texts,
  isBlank,
  save,
  kept,
}: Parts<D, T, S, F>): DraftKind<D, T> {
  const isField = (names: readonly string[], name: string): boolean => names.includes(name);
  return {
    isBlank,
    save,
    kept,
    same: (one, other) => sameWords(words.of(one), words.of(other)),
    merge: (base, mine, theirs, own = false) => {
      const before = base === undefined ? words.blank : words.of(base);
      const [one, other] = [words.of(mine), words.of(theirs)];
      const { fields, both } = mergeWords(own ? afterOwn(before, one, other) : before, one, other);
      return { draft: words.put(mine, fields), both };
    },
    decide: (mine, theirs, fields, choice) => {
      const [own, other] = [words.of(mine), words.of(theirs)];
      const decided: F = { ...own };
      for (const name of Object.keys(own) as (keyof F & string)[]) {
        const [one, two] = [own[name], other[name]];
        if (!isField(fields, name) || choice === 'mine') continue;
        if (choice === 'theirs') decided[name] = two;
        else if (isField(texts, name) && typeof one === 'string' && typeof two === 'string')
          decided[name] = joined(one, two) as F[typeof name];
      }
      return words.put(mine, decided);
    },
  };
}
