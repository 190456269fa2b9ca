import * as React from 'react';
import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { forcedColors, phone } from './breakpoints';

const useStyles = makeStyles({
  tiles: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    gap: '16px',
    [phone]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px' },
  },
  item: { display: 'grid' },
  tile: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignContent: 'start',
    gap: '0 8px',
    padding: '16px 20px',
    minHeight: '88px',
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  shown: {
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    [forcedColors]: { outline: '2px solid Highlight' },
  },
  count: { ...typographyStyles.title3 },
  words: { ...typographyStyles.body1, gridColumn: '1 / -1' },
  mark: { color: tokens.colorNeutralForeground2 },
});

/** Numbers side by side, under one name. */
export function CountTiles({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}): React.ReactElement {
  return (
    <ul className={useStyles().tiles} aria-label={label}>
      {children}
    </ul>
  );
}

export interface CountTileProps {
  readonly count: number;
  readonly words: string;
  readonly mark: React.ReactElement;
  /** Of a number with a list behind it: whether the list is shown, and what shows it. */
  readonly list?: { readonly shown: boolean; readonly onShow: () => void };
}

/** One number; a button where a list stands behind it. */
export function CountTile({ count, words, mark, list }: CountTileProps): React.ReactElement {
  const styles = useStyles();
  const inside = (
    <>
      <span className={styles.count}>{count}</span>
      <span className={styles.mark} aria-hidden="true">
        {mark}
      </span>
      <span className={styles.words}>{words}</span>
    </>
  );
  return (
    <li className={styles.item}>
      {list ? (
        <button
          type="button"
          aria-pressed={list.shown}
          className={mergeClasses(styles.tile, styles.button, list.shown && styles.shown)}
          onClick={list.onShow}
        >
          {inside}
        </button>
      ) : (
        <div className={styles.tile}>{inside}</div>
      )}
    </li>
  );
}
