import * as React from 'react';
import { Field, Input } from '@fluentui/react-components';
import { holdsText } from '../../rules/holdsText';
import { useFields } from './useFields';

/** So many rows are drawn at once; a trust has thousands of people. */
const shownAtOnce = 20;
/** Above this many, a box to find somebody is worth its place. */
const findAbove = 10;

export interface FinderState<T> {
  readonly part: string;
  readonly setPart: (part: string) => void;
  readonly shown: readonly T[];
  readonly found: number;
  readonly all: number;
}

/** The rows whose text holds what is typed. */
export function useFinder<T>(rows: readonly T[], textOf: (row: T) => string): FinderState<T> {
  const [part, setPart] = React.useState('');
  const found = part.trim() === '' ? rows : rows.filter((row) => holdsText(textOf(row), part));
  return { part, setPart, shown: found.slice(0, shownAtOnce), found: found.length, all: rows.length };
}

export interface FinderProps {
  readonly label: string;
  readonly finder: Omit<FinderState<unknown>, 'shown'> & { readonly shown: readonly unknown[] };
  readonly noneFound: string;
  readonly more: (shown: number, count: number) => string;
}

export function Finder({ label, finder, noneFound, more }: FinderProps): React.ReactElement {
  const styles = useFields();
  const { part, setPart, shown, found, all } = finder;
  let words = '';
  if (found === 0) words = noneFound;
  else if (found > shown.length) words = more(shown.length, found);
  return (
    <>
      {all > findAbove ? (
        <Field label={label} className={styles.find}>
          <Input type="search" className={styles.input} value={part} onChange={(_, { value }) => setPart(value)} />
        </Field>
      ) : undefined}
      <p role="status" className={styles.words}>
        {words}
      </p>
    </>
  );
}
