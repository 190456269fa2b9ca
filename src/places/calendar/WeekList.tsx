import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useStrings } from '../../ground/ui/useStrings';
import { EntryButton } from './EntryButton';
import { myCalendarStrings } from './en';
import type { WeekDaysProps } from './WeekGrid';

const useStyles = makeStyles({
  day: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '8px 0' },
  head: { ...typographyStyles.body1Strong, margin: 0 },
  words: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: '4px 0 0', display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** A week on a phone: the same entries, day under day. */
export function WeekList({ days, today, chosen, onChoose }: WeekDaysProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(myCalendarStrings);
  return (
    <div>
      {days.map(({ day, special, entries }) => (
        <div key={day} className={styles.day}>
          <h3 className={styles.head}>{strings.dayTitle(day, day === today)}</h3>
          {special ? <p className={styles.words}>{strings.special[special]}</p> : undefined}
          <ul className={styles.list}>
            {entries.map((entry) => (
              <li key={`${entry.from} ${entry.to} ${entry.row?.session.key ?? (entry.free ? 'free' : '')}`}>
                {entry.row || entry.free ? (
                  <EntryButton entry={entry} chosen={chosen} onChoose={onChoose} />
                ) : (
                  <span>{strings.busyFromTo(entry.from, entry.to)}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
