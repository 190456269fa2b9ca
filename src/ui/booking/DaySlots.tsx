import * as React from 'react';
import { makeStyles, ToggleButton, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/lib/atoms/svg/checkmark';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import type { DayTimes } from '../../services/HubServices';
import { bookingStrings } from '../../strings/bookingStrings';
import { phone } from '../shared/breakpoints';
import { IconLine } from '../shared/IconLine';
import { useStrings } from '../shared/useStrings';
import type { Span } from './timeFields';

const useStyles = makeStyles({
  day: {
    display: 'grid', gridTemplateColumns: '112px minmax(0, 1fr)', gap: '8px', alignItems: 'center', minHeight: '48px', padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ':last-child': { borderBottom: 'none' },
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: '12px 0' }
  },
  name: { ...typographyStyles.body1Strong },
  slots: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  slot: { minWidth: '72px', [phone]: { minHeight: '44px' } }
});

export interface DaySlotsProps {
  readonly times: DayTimes;
  readonly zone: string;
  /** Start of the chosen time, if any. */
  readonly chosen: string | undefined;
  readonly onChoose: (span: Span | undefined) => void;
}

/** One day: its free times, or why there is none. */
export function DaySlots({ times, zone, chosen, onChoose }: DaySlotsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const { dates } = useStrings();
  const id = useId('day');
  const { closed, slots } = times;
  return (
    <div className={styles.day} role="group" aria-labelledby={id}>
      <span id={id} className={styles.name}>{dates.weekdayDayMonthShort(times.day)}</span>
      {slots.length === 0 ? (
        <IconLine icon={<Info16Regular />}>{strings.closed[closed?.why ?? 'noSharedTime'](closed?.who ?? '')}</IconLine>
      ) : (
        <div className={styles.slots}>
          {slots.map(({ startsAt, endsAt }) => {
            const on = startsAt === chosen;
            const at = dates.time(startsAt, zone);
            return (
              <ToggleButton
                key={startsAt}
                className={styles.slot}
                appearance={on ? 'primary' : 'outline'}
                checked={on}
                icon={on ? <Checkmark20Regular /> : undefined}
                aria-label={strings.slot(dates.weekdayDayMonth(times.day), at)}
                onClick={() => onChoose(on ? undefined : { startsAt, endsAt })}
              >
                {at}
              </ToggleButton>
            );
          })}
        </div>
      )}
    </div>
  );
}
