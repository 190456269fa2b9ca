import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/lib/atoms/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/lib/atoms/svg/chevron-right';
import { calendarStrings } from './en';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { CellMarks } from './CellMarks';
import { Marks } from './Marks';
import { offeredRhythm } from '../../ground/words/cadences';
import { termsAYear } from '../../people/rules/termPatterns';
import type { CalendarView } from './CalendarService';

const useStyles = makeStyles({
  steps: { display: 'flex', justifyContent: 'space-between', gap: '8px', '& > *': { minHeight: '44px' } },
  rhythm: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
});

export interface HalfTermListProps {
  readonly view: CalendarView;
}

/** On a phone: one half-term at a time, the present one first. */
export function HalfTermList({ view }: HalfTermListProps): React.ReactElement | null {
  const styles = useStyles();
  const list = useTableStyles();
  const strings = useStrings(calendarStrings);
  const [index, setIndex] = React.useState(() =>
    Math.max(
      0,
      view.halfTerms.findIndex(({ now }) => now),
    ),
  );
  const halfTerm = view.halfTerms[index];
  if (!halfTerm) return null;
  return (
    <>
      <div className={styles.steps}>
        <Button icon={<ChevronLeft20Regular />} disabledFocusable={index === 0} onClick={() => setIndex(index - 1)}>
          {strings.earlier}
        </Button>
        <Button
          icon={<ChevronRight20Regular />}
          iconPosition="after"
          disabledFocusable={index === view.halfTerms.length - 1}
          onClick={() => setIndex(index + 1)}
        >
          {strings.later}
        </Button>
      </div>
      <div aria-live="polite">
        <Section
          title={strings.halfTerm(halfTerm.name, halfTerm.now)}
          lead={strings.from(halfTerm.firstDay, halfTerm.lastDay)}
          tint={halfTerm.now ? 'brand' : undefined}
        >
          <ul className={list.list}>
            {view.rows.map(({ offer, cells }) => {
              const cell = cells[index];
              return (
                <li key={offer.key} className={list.item}>
                  <span className={list.strong}>
                    {offer.title}
                    <span className={styles.rhythm}>{offeredRhythm(offer, termsAYear(view))}</span>
                  </span>
                  {cell ? <CellMarks offer={offer} cell={cell} now={halfTerm.now} /> : undefined}
                </li>
              );
            })}
          </ul>
        </Section>
      </div>
      <Marks />
    </>
  );
}
