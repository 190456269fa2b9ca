import type { When } from '../../../ground/words/dates';
import * as React from 'react';
import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '../../../ground/ui/breakpoints';
import { DayInput } from '../../../ground/ui/forms/DayInput';
import { TimeInput } from '../../../ground/ui/forms/TimeInput';
import { useStrings } from '../../../ground/ui/useStrings';
import { bookingStrings } from '../en';
import type { TimeInputs } from './timeFields';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-start' },
  field: { flex: '1 1 160px', minWidth: 0 },
  input: {
    width: '100%',
    minWidth: 0,
    [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } },
  },
});

export interface DateAndTimeProps extends TimeInputs {
  readonly onType: (date: string, time: string) => void;
  readonly labels: { readonly date: string; readonly time: string };
  /** "15:00" */
  readonly ends: When | undefined;
  readonly message?: string | undefined;
  readonly timeRequired?: boolean;
}

/** A day and a start of one's own. */
export function DateAndTime(props: DateAndTimeProps): React.ReactElement {
  const { date, time, onType, labels, ends, message, timeRequired = true } = props;
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  return (
    <div className={styles.fields}>
      <Field className={styles.field} label={labels.date} required validationMessage={message}>
        <DayInput className={styles.input} value={date} onValue={(value) => onType(value, time)} />
      </Field>
      <Field
        className={styles.field}
        label={labels.time}
        required={timeRequired}
        hint={ends === undefined ? undefined : strings.ends(ends)}
      >
        <TimeInput className={styles.input} value={time} onValue={(value) => onType(date, value)} />
      </Field>
    </div>
  );
}
