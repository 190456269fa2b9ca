import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/lib/atoms/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/lib/atoms/svg/chevron-right';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTableStyles } from '../../../ground/ui/useTableStyles';
import type { SchoolsCalendar } from '../CalendarService';
import { calendarStrings } from '../en';
import { CellCounts } from './CellCounts';
import { schoolsCalendarStrings } from './en';
import type { CalendarGroup } from './groupRows';

const useStyles = makeStyles({
  steps: { display: 'flex', justifyContent: 'space-between', gap: '8px', '& > *': { minHeight: '44px' } },
});

export interface SchoolsListProps {
  readonly calendar: SchoolsCalendar;
  readonly groups: readonly CalendarGroup[];
}

/** On a phone: one half-term at a time, the present one first. */
export function SchoolsList({ calendar, groups }: SchoolsListProps): React.ReactElement | null {
  const styles = useStyles();
  const table = useTableStyles();
  const strings = useStrings(schoolsCalendarStrings);
  const words = useStrings(calendarStrings);
  const { halfTerms } = calendar;
  const [index, setIndex] = React.useState(() =>
    Math.max(
      0,
      halfTerms.findIndex(({ now }) => now),
    ),
  );
  const halfTerm = halfTerms[index];
  if (halfTerm === undefined) return null;
  return (
    <>
      <div className={styles.steps}>
        <Button icon={<ChevronLeft20Regular />} disabledFocusable={index === 0} onClick={() => setIndex(index - 1)}>
          {words.earlier}
        </Button>
        <Button
          icon={<ChevronRight20Regular />}
          iconPosition="after"
          disabledFocusable={index === halfTerms.length - 1}
          onClick={() => setIndex(index + 1)}
        >
          {words.later}
        </Button>
      </div>
      <div aria-live="polite">
        <Section
          title={strings.halfTerm(halfTerm.name, halfTerm.now)}
          lead={strings.from(halfTerm.firstDay, halfTerm.lastDay)}
          tint={halfTerm.now ? 'brand' : undefined}
        >
          {groups.map((group) => {
            const cell = group.cells[index];
            return (
              <details key={group.key}>
                <summary>
                  <span className={table.strong}>{group.title}</span>
                  {group.note === undefined ? undefined : <span className={table.quiet}>{group.note}</span>}
                  {cell ? <CellCounts cell={cell} /> : undefined}
                </summary>
                <ul className={table.list} aria-label={group.title}>
                  {group.lines.map(({ key, title, row }) => {
                    const own = row.cells[index];
                    return (
                      <li key={key} className={table.item}>
                        <span>{title}</span>
                        {row.ownDates === undefined ? undefined : (
                          <span className={table.quiet}>{strings.ownDates(row.ownDates[index]?.lastDay)}</span>
                        )}
                        {own ? <CellCounts cell={own} /> : undefined}
                      </li>
                    );
                  })}
                </ul>
              </details>
            );
          })}
        </Section>
      </div>
    </>
  );
}
