/** A stretch of words: in both texts, or only in the one before, or only in the one now. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Longer texts are shown as gone and new whole: comparing them word by word would keep the page waiting. */
const mostWords = 1500;

/** What became of a text, word by word: the longest run of words that both have stays, in order. */
export function wordChanges(before: string, now: string): readonly WordRun[] {
  const [old, fresh] = [wordsOf(before), wordsOf(now)];
  if (old.length > mostWords || fresh.length > mostWords)
    return joinStretches([
      { kind: 'gone', text: before },
      { kind: 'new', text: now },
    ]);
  const lengths = commonLengths(old, fresh);
  const stretches: WordRun[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < fresh.length) {
    if (at < old.length && to < fresh.length && old[at] === fresh[to]) {
      stretches.push({ kind: 'same', text: fresh[to] ?? '' });
      at += 1;
      to += 1;
    } else if (
      at < old.length &&
      (to >= fresh.length || lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1))
    ) {
      stretches.push({ kind: 'gone', text: old[at] ?? '' });
      at += 1;
    } else {
      stretches.push({ kind: 'new', text: fresh[to] ?? '' });
      to += 1;
    }
  }
  return joinStretches(stretches);
}

/** Each word with the space after it, so that the words joined are the text again. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? [];

type Lengths = readonly (readonly number[])[];

const lengthAt = (lengths: Lengths, at: number, to: number): number => lengths[at]?.[to] ?? 0;

/** From each pair of places, how many words both texts have in common to their ends. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Lengths {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let to = fresh.length - 1; to >= 0; to -= 1) {
      const row = lengths[at] ?? [];
      row[to] =
        old[at] === fresh[to]
          ? lengthAt(lengths, at + 1, to + 1) + 1
          : Math.max(lengthAt(lengths, at + 1, to), lengthAt(lengths, at, to + 1));
    }
  return lengths;
}

function joinStretches(stretches: readonly WordRun[]): readonly WordRun[] {
  const whole: WordRun[] = [];
  for (const one of stretches) {
    const last = whole[whole.length - 1];
    if (last?.kind === one.kind) whole[whole.length - 1] = { kind: one.kind, text: last.text + one.text };
    else if (one.text !== '') whole.push(one);
  }
  return whole;
}
