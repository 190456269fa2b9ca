import * as React from 'react';
import { holdsText } from '../../../ground/rules/holdsText';
import { useRead } from '../../../ground/ui/useRead';
import type { Read } from '../../../ground/ui/useRead';
import { useStrings } from '../../../ground/ui/useStrings';
import { trustStrings } from '../../../people/en';
import type { Registers } from '../../../people/PeopleService';
import type { Pair } from '../../../people/rules/Pair';
import { usePeopleService } from '../../../people/usePeopleService';

/** So many rows are drawn at once. */
const shownAtOnce = 20;
/** Above this many, a box to find a pair is worth its place. */
const findAbove = 10;

export interface PairsWanted {
  /** Grows with what is saved: then the pairs are read again. */
  readonly version: number;
  /** Every pair, once somebody wanted them. */
  readonly registers: Read<Registers>;
  readonly onReadAll: () => void;
}

export interface PairRows {
  readonly part: string;
  readonly setPart: (part: string) => void;
  readonly mayFind: boolean;
  /** Those that are drawn. */
  readonly shown: readonly Pair[];
  /** Those that were read: of a group all its people are among them, or none. */
  readonly rows: readonly Pair[];
  /** What is shown of how many. */
  readonly words: string;
  readonly state: 'none' | 'waiting' | 'rows';
  /** What could not be read, where nothing else is there to show. */
  readonly failed: Read<unknown> | undefined;
}

/** The first page, or every pair once they were read; a text that is typed finds among every one of them. */
export function usePairRows({ version, registers, onReadAll }: PairsWanted, textOf: (pair: Pair) => string): PairRows {
  const ask = usePeopleService();
  const { pairs: strings, people } = useStrings(trustStrings);
  const [part, setTyped] = React.useState('');
  const readFirst = React.useCallback(() => ask((it) => it.firstPairs()), [ask]);
  const every = registers.value?.pairs;
  const first = useRead(every === undefined ? readFirst : undefined, version);
  const rows = every ?? first.value?.pairs ?? [];
  const isWhole = every !== undefined || first.value?.isWhole === true;
  const isTyped = part.trim() !== '';
  const found = isTyped ? rows.filter((pair) => holdsText(textOf(pair), part)) : rows;
  const shown = isTyped && !isWhole ? [] : found.slice(0, shownAtOnce);
  const setPart = (text: string): void => {
    if (!isWhole && text.trim() !== '') onReadAll();
    setTyped(text);
  };
  function words(): string {
    if (!isWhole && registers.state === 'reading' && registers.rows > 0) return strings.reading(registers.rows);
    if (!isWhole) return isTyped || rows.length === 0 ? '' : strings.first(shown.length);
    if (rows.length > 0 && found.length === 0) return people.noneFound;
    return found.length > shown.length ? people.more(shown.length, found.length) : '';
  }
  function state(): PairRows['state'] {
    if (rows.length > 0 && !(isTyped && !isWhole)) return 'rows';
    return isWhole ? 'none' : 'waiting';
  }
  return {
    part,
    setPart,
    mayFind: !isWhole || rows.length > findAbove,
    shown,
    rows,
    words: words(),
    state: state(),
    failed: [registers, first].find((one) => one.state === 'failed' && one.value === undefined),
  };
}
