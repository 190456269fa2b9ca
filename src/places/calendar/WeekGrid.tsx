import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Day } from '../../ground/rules/School';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { useStrings } from '../../ground/ui/useStrings';
import { EntryButton } from './EntryButton';
import { myCalendarStrings } from './en';
import { hoursOf } from './weekEntries';
import type { CalendarDay } from './weekEntries';
import type { MySession } from './CalendarService';

/** Half an hour is 28 pixels. */
const hour = 56;

const useStyles = makeStyles({
  grid: { display: 'grid', gap: '0 4px', minWidth: '600px', padding: '0 24px 20px' },
  hours: { position: 'relative', ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  hour: { position: 'absolute', insetInlineStart: 0, lineHeight: '14px', marginTop: '-7px' },
  head: { ...typographyStyles.body1Strong, margin: 0, padding: '4px 8px', minHeight: '44px' },
  today: { color: tokens.colorBrandForeground1 },
  special: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  column: {
    position: 'relative',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundSize: `100% ${hour}px`,
    backgroundImage: `linear-gradient(to bottom, ${tokens.colorNeutralStroke2} 1px, transparent 1px)`,
  },
  todayColumn: { backgroundColor: tokens.colorNeutralBackground2 },
  entry: { position: 'absolute', left: '2px', right: '2px', overflow: 'hidden', display: 'grid' },
});

export interface WeekDaysProps {
  readonly days: readonly CalendarDay[];
  readonly today: Day;
  readonly chosen: MySession | undefined;
  readonly onChoose: (key: string) => void;
}

/** Days side by side with their hours: a list for each day, whose places on the page are its times. */
export function WeekGrid({ days, today, chosen, onChoose }: WeekDaysProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(myCalendarStrings);
  const { dates } = useStrings();
  const { from, to } = hoursOf(days);
  const height = `${(to - from) * hour}px`;
  const at = (minutes: number): number => ((Math.min(Math.max(minutes, from * 60), to * 60) - from * 60) / 60) * hour;
  return (
    <ScrollRegion label={strings.weekGrid}>
      <div
        className={styles.grid}
        style={{ gridTemplateColumns: `44px repeat(${days.length}, minmax(0, 1fr))`, gridTemplateRows: 'auto auto' }}
      >
        <span aria-hidden="true" />
        {days.map(({ day, special }) => (
          <h3 key={day} className={mergeClasses(styles.head, day === today && styles.today)}>
            {strings.dayHead(day, day === today)}
            {special ? <span className={styles.special}>{strings.special[special]}</span> : undefined}
          </h3>
        ))}
        <div aria-hidden="true" className={styles.hours} style={{ height }}>
          {Array.from({ length: to - from }, (_, index) => (
            <span key={index} className={styles.hour} style={{ top: `${index * hour}px` }}>
              {`${from + index}:00`}
            </span>
          ))}
        </div>
        {days.map(({ day, entries }) => (
          <ul
            key={day}
            aria-label={dates.weekdayDayMonth(day)}
            className={mergeClasses(styles.column, day === today && styles.todayColumn)}
            style={{ height }}
          >
            {entries
              .filter((entry) => at(entry.to) > at(entry.from))
              .map((entry) => (
                <li
                  key={`${entry.from} ${entry.to} ${entry.row?.session.key ?? (entry.free ? 'free' : '')}`}
                  className={styles.entry}
                  style={{
                    top: `${at(entry.from)}px`,
                    height: `${at(entry.to) - at(entry.from)}px`,
                    zIndex: entry.row ? 1 : 0,
                  }}
                >
                  <EntryButton entry={entry} chosen={chosen} onChoose={onChoose} />
                </li>
              ))}
          </ul>
        ))}
      </div>
    </ScrollRegion>
  );
}
