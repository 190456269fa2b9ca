import * as React from 'react';
import { makeStyles, ToggleButton, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/lib/atoms/svg/checkmark';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import type { PersonKey } from '../../../ground/rules/Person';
import type { DayTimes } from '../rules/TimesView';
import { bookingStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { IconLine } from '../../../ground/ui/IconLine';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ClockSpan } from './timeFields';

const useStyles = makeStyles({
  day: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr)',
    gap: '8px',
    alignItems: 'center',
    minHeight: '48px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: '12px 0' },
  },
  name: { ...typographyStyles.body1Strong },
  note: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  slots: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  slot: { minWidth: '72px', [phone]: { minHeight: '44px' } },
});

export interface DaySlotsProps {
  readonly times: DayTimes;
  readonly zone: string;
  readonly myKey: PersonKey;
  /** Start of the chosen time, if any. */
  readonly chosen: string | undefined;
  readonly onChoose: (span: ClockSpan | undefined) => void;
}

/** One day: its free times, or why there is none. */
export function DaySlots({ times, zone, myKey, chosen, onChoose }: DaySlotsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const { dates } = useStrings();
  const id = useId('day');
  const { slots } = times;
  const reason = useReason(times, zone, myKey);
  return (
    <div className={styles.day} role="group" aria-labelledby={id}>
      <span id={id} className={styles.name}>
        {dates.weekdayDayMonthShort(times.day)}
        {times.staffDay ? <span className={styles.note}>{strings.staffDay}</span> : undefined}
      </span>
      {slots.length === 0 ? (
        <IconLine icon={<Info16Regular />}>{reason}</IconLine>
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

/** Why a day has no times, in neutral words: busy, never with what. */
function useReason({ closed }: DayTimes, zone: string, myKey: PersonKey): string {
  const strings = useStrings(bookingStrings);
  const { dates } = useStrings();
  const nameOf = ({ key, name }: { readonly key: PersonKey; readonly name: string }): string =>
    key === myKey ? '' : firstNameOf(name);
  switch (closed?.why) {
    case 'closed':
      return strings.schoolClosed(closed.who);
    case 'holiday':
      return strings.holiday(closed.who);
    case 'offDay':
      return strings.offDay(nameOf(closed.person));
    case 'noSharedTime':
      return strings.noSharedTime(
        closed.busy.map(({ person, until, away = false }) => ({
          name: nameOf(person),
          until: until && dates.time(until, zone),
          away,
        })),
      );
    // replies that end at midnight end with the day before
    case 'away':
      return strings.away(dates.weekdayDayMonth(dayInZone(new Date(Date.parse(closed.until) - 1), zone)));
    case undefined:
      return strings.noSharedTime([]);
  }
}
