import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Day } from '../rules/School';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  tile: {
    flexShrink: 0,
    width: '54px',
    textAlign: 'center',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  weekday: {
    ...typographyStyles.caption1Strong,
    display: 'block',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    padding: '1px 0',
  },
  number: { ...typographyStyles.subtitle1, display: 'block', paddingTop: '2px', color: tokens.colorNeutralForeground1 },
  month: {
    fontSize: '11px',
    lineHeight: '14px',
    display: 'block',
    paddingBottom: '4px',
    color: tokens.colorNeutralForeground2,
  },
});

export interface DateTileProps {
  readonly day: Day;
}

/** A leaf of a calendar. The heading beside it says the same day in words, so it is hidden from screen readers. */
export function DateTile({ day }: DateTileProps): React.ReactElement {
  const styles = useStyles();
  const { dates } = useStrings();
  return (
    <div className={styles.tile} aria-hidden="true">
      <span className={styles.weekday}>{dates.weekdayShort(day)}</span>
      <span className={styles.number}>{dates.dayNumber(day)}</span>
      <span className={styles.month}>{dates.monthShort(day)}</span>
    </div>
  );
}
