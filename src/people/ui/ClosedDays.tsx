import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { closureField } from '../rules/termDates';
import { trustStrings } from '../en';
import { useStrings } from '../../ground/ui/useStrings';
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

export interface ClosedDaysProps {
  /** ISO dates, or empty while one is being typed. */
  readonly days: readonly string[];
  readonly onDays: (days: readonly string[]) => void;
}

export function ClosedDays({ days, onDays }: ClosedDaysProps): React.ReactElement {
  const styles = useStyles();
  const { terms: strings } = useStrings(trustStrings);
  const hint = useId('closed');
  return (
    <fieldset className={styles.group} aria-describedby={hint}>
      <legend className={styles.legend}>{strings.closures}</legend>
      <p id={hint} className={styles.hint}>
        {strings.closuresHint}
      </p>
      <ul className={styles.list}>
        {days.map((day, index) => (
          <li key={index} className={styles.item}>
            <TextField
              type="date"
              label={strings.closure(index + 1)}
              value={day}
              field={closureField(index)}
              onValue={(value) => onDays(days.map((one, at) => (at === index ? value : one)))}
            />
            <Button
              aria-label={strings.removeClosure(index + 1)}
              onClick={() => onDays(days.filter((_, at) => at !== index))}
            >
              {strings.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => onDays([...days, ''])}>{strings.addClosure}</Button>
    </fieldset>
  );
}
