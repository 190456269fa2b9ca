import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { StateBadge } from '../../../ground/ui/StateBadge';
import type { StateName } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import type { CalendarCell } from '../CalendarService';
import { schoolsCalendarStrings } from './en';

const useStyles = makeStyles({
  marks: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  nothing: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What stands in one half-term: held, missed, booked, planned, in this order. */
export function CellCounts({ cell }: { readonly cell: CalendarCell }): React.ReactElement {
  const styles = useStyles();
  const { cell: words, nothing } = useStrings(schoolsCalendarStrings);
  const marks: readonly (readonly [StateName, string, boolean])[] = [
    ['held', words.held(cell.held), cell.held > 0],
    ['missed', words.missed(cell.missed), cell.missed > 0],
    ['booked', words.booked(cell.booked, cell.next), cell.booked > 0],
    ['planned', words.planned(cell.planned), cell.planned > 0],
  ];
  const shown = marks.filter(([, , isShown]) => isShown);
  if (shown.length === 0) return <p className={styles.nothing}>{nothing}</p>;
  return (
    <ul className={styles.marks}>
      {shown.map(([state, said]) => (
        <li key={state}>
          <StateBadge state={state}>{said}</StateBadge>
        </li>
      ))}
    </ul>
  );
}
