import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Offer } from '../../ground/rules/Catalogue';
import { calendarStrings } from './en';
import { StateBadge } from '../../ground/ui/StateBadge';
import type { StateName } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import type { CalendarCell } from './CalendarService';

const useStyles = makeStyles({
  marks: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  words: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  nothing: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface CellMarksProps {
  readonly offer: Offer;
  readonly cell: CalendarCell;
  readonly now: boolean;
}

/** One offer in one half-term. Debriefs are only ever said to be on offer, never counted for a school. */
export function CellMarks({ offer, cell, now }: CellMarksProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(calendarStrings);
  const marks: (readonly [StateName, string])[] = [];
  if (cell.held > 0) marks.push(['held', strings.held(cell.held)]);
  if (cell.booked > 0) marks.push(['booked', strings.booked(cell.booked, cell.next)]);
  if (cell.missed > 0) marks.push(['missed', strings.missed(cell.missed)]);
  if (cell.planned > 0) marks.push(['planned', strings.planned(cell.planned, cell.due)]);
  if (offer.kind === 'debrief' && now) marks.push(['offered', strings.toAllStaff]);
  if (marks.length === 0) return <p className={styles.nothing}>{strings.nothing}</p>;
  return (
    <ul className={styles.marks}>
      {marks.map(([state, words]) => (
        <li key={state}>
          <StateBadge state={state} />
          <span className={styles.words}>{words}</span>
        </li>
      ))}
    </ul>
  );
}
