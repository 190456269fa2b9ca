import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { calendarStrings } from './en';
import { StateBadge } from '../../ground/ui/StateBadge';
import type { StateName } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';

const useStyles = makeStyles({
  marks: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

const used: readonly StateName[] = ['planned', 'booked', 'held', 'missed', 'offered'];

/** What the marks of the calendar mean. */
export function Marks(): React.ReactElement {
  const styles = useStyles();
  const { marks, marksNote } = useStrings(calendarStrings);
  return (
    <div className={styles.marks}>
      <span>{marks}</span>
      {used.map((state) => (
        <StateBadge key={state} state={state} />
      ))}
      <span>{marksNote}</span>
    </div>
  );
}
