import * as React from 'react';
import { Input, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import { dayOfIsoDate } from '../../rules/days';
import { useStrings } from '../useStrings';
import { useOneHeight } from './useOneHeight';

const useStyles = makeStyles({
  day: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  said: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface DayInputProps extends Omit<InputProps, 'type' | 'value' | 'onChange'> {
  /** As inputs of type date hold it: ISO, or empty while half typed. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** The browser's own field for a date, which may show it in another order; beside it the day in British words. */
export function DayInput({ value, onValue, className, ...input }: DayInputProps): React.ReactElement {
  const styles = useStyles();
  const { dates } = useStrings();
  const height = useOneHeight();
  const day = dayOfIsoDate(value);
  return (
    <span className={styles.day}>
      <Input
        {...input}
        type="date"
        className={mergeClasses(className, height)}
        value={value}
        onChange={(_, data) => onValue(data.value)}
      />
      {day !== undefined && day >= 20000101 ? (
        <span className={styles.said}>{`${dates.weekdayShort(day)} ${dates.dayMonthYear(day)}`}</span>
      ) : undefined}
    </span>
  );
}
