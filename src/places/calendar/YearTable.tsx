import * as React from 'react';
import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { calendarStrings } from './en';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { useStrings } from '../../ground/ui/useStrings';
import { CellMarks } from './CellMarks';
import { offeredRhythm } from '../../ground/words/cadences';
import { termsAYear } from '../../people/rules/termPatterns';
import type { CalendarView } from './CalendarService';

const above = { borderTop: `1px solid ${tokens.colorNeutralStroke2}` };
const before = shorthands.borderLeft('1px', 'solid', tokens.colorNeutralStroke2);

const useStyles = makeStyles({
  table: {
    width: '100%',
    minWidth: '940px',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    ...typographyStyles.body1,
  },
  head: { ...typographyStyles.caption1Strong, textAlign: 'start', verticalAlign: 'top', padding: '10px', ...before },
  dates: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  nowHead: { backgroundColor: tokens.colorBrandBackground2 },
  now: { backgroundColor: tokens.colorNeutralBackground2 },
  cell: { verticalAlign: 'top', padding: '10px', ...above, ...before },
  offer: {
    ...typographyStyles.body1Strong,
    width: '168px',
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '10px 10px 10px 24px',
    ...above,
  },
  offerHead: { ...shorthands.borderLeft('0'), paddingLeft: '24px', width: '168px' },
  rhythm: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface YearTableProps {
  readonly view: CalendarView;
}

export function YearTable({ view }: YearTableProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(calendarStrings);
  return (
    <ScrollRegion label={strings.year}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.offerHead)}>
              {strings.offer}
            </th>
            {view.halfTerms.map(({ name, firstDay, lastDay, now }) => (
              <th key={name} scope="col" className={mergeClasses(styles.head, now && styles.nowHead)}>
                {strings.halfTerm(name, now)}
                <span className={styles.dates}>{strings.from(firstDay, lastDay)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ offer, cells }) => (
            <tr key={offer.key}>
              <th scope="row" className={styles.offer}>
                {offer.title}
                <span className={styles.rhythm}>{offeredRhythm(offer, termsAYear(view))}</span>
              </th>
              {cells.map((cell, index) => {
                const halfTerm = view.halfTerms[index];
                return (
                  <td key={halfTerm?.name ?? index} className={mergeClasses(styles.cell, halfTerm?.now && styles.now)}>
                    <CellMarks offer={offer} cell={cell} now={halfTerm?.now === true} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
