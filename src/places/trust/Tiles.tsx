import * as React from 'react';
import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { Handshake24Regular } from '@fluentui/react-icons/lib/atoms/svg/handshake';
import { PersonQuestionMark24Regular } from '@fluentui/react-icons/lib/atoms/svg/person-question-mark';
import { Signature24Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { Warning24Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { overviewStrings } from './en';
import { forcedColors } from '../../ground/ui/breakpoints';
import { useStrings } from '../../ground/ui/useStrings';
import type { Overview } from '../../picture/PictureService';

const useStyles = makeStyles({
  tiles: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    gap: '16px',
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

/** Lists that can be shown; unsigned records are a number only, because whose they are is the pair's. */
export type TileKey = 'overdue' | 'withoutSupervisor' | 'withoutAgreement';

const marks = {
  overdue: <Warning24Filled />,
  withoutSupervisor: <PersonQuestionMark24Regular />,
  withoutAgreement: <Handshake24Regular />,
  unsigned: <Signature24Regular />,
};
const lists: readonly TileKey[] = ['overdue', 'withoutSupervisor', 'withoutAgreement'];

export interface TilesProps {
  readonly view: Overview;
  readonly shown: TileKey;
  readonly onShow: (key: TileKey) => void;
}

/** The four numbers. Those with a list behind them are buttons that show it below. */
export function Tiles({ view, shown, onShow }: TilesProps): React.ReactElement {
  const styles = useStyles();
  const { tiles, tilesLabel } = useStrings(overviewStrings);
  const inside = (key: keyof typeof marks, count: number): React.ReactElement => (
    <>
      <span className={styles.count}>{count}</span>
      <span className={styles.mark} aria-hidden="true">
        {marks[key]}
      </span>
      <span className={styles.words}>{tiles[key]}</span>
    </>
  );
  return (
    <ul className={styles.tiles} aria-label={tilesLabel}>
      {lists.map((key) => (
        <li key={key} className={styles.item}>
          <button
            type="button"
            aria-pressed={shown === key}
            className={mergeClasses(styles.tile, styles.button, shown === key && styles.shown)}
            onClick={() => onShow(key)}
          >
            {inside(key, view[key].length)}
          </button>
        </li>
      ))}
      <li className={styles.item}>
        <div className={styles.tile}>{inside('unsigned', view.unsigned)}</div>
      </li>
    </ul>
  );
}
