import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { TextField } from '../../ground/ui/forms/TextField';

const useStyles = makeStyles({
  group: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    alignItems: 'flex-start',
  },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  hint: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '12px 24px' },
  item: { display: 'flex', gap: '8px', alignItems: 'flex-end' },
});

/** What the list says of its days; numbers count them from 1. */
export interface DayListWords {
  readonly title: string;
  readonly hint: string;
  readonly day: (number: number) => string;
  readonly add: string;
  readonly remove: string;
  readonly removeDay: (number: number) => string;
}

export interface DayListProps {
  readonly words: DayListWords;
  /** Name of the field of a day, which its issues belong to. */
  readonly fieldOf: (index: number) => string;
  /** ISO dates, or empty while one is being typed. */
  readonly days: readonly string[];
  readonly onDays: (days: readonly string[]) => void;
}

/** Single days, as many as there are. */
export function DayList({ words, fieldOf, days, onDays }: DayListProps): React.ReactElement {
  const styles = useStyles();
  const hint = useId('days');
  return (
    <fieldset className={styles.group} aria-describedby={hint}>
      <legend className={styles.legend}>{words.title}</legend>
      <p id={hint} className={styles.hint}>
        {words.hint}
      </p>
      <ul className={styles.list}>
        {days.map((day, index) => (
          <li key={index} className={styles.item}>
            <TextField
              type="date"
              label={words.day(index + 1)}
              value={day}
              field={fieldOf(index)}
              onValue={(value) => onDays(days.map((one, at) => (at === index ? value : one)))}
            />
            <Button
              aria-label={words.removeDay(index + 1)}
              onClick={() => onDays(days.filter((_, at) => at !== index))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => onDays([...days, ''])}>{words.add}</Button>
    </fieldset>
  );
}
