import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { CalendarCheckmark16Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-checkmark';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import type { PersonKey } from '../../../ground/rules/Person';
import { IconLine } from '../../../ground/ui/IconLine';
import { useStrings } from '../../../ground/ui/useStrings';
import { bookingStrings } from '../en';
import type { MovedSession, TimeJudgement } from '../rules/TimeJudgement';
import { useBookingService } from '../useBookingService';
import type { ClockSpan } from './timeFields';

const useStyles = makeStyles({ notes: { display: 'grid', gap: '4px', ':empty': { display: 'none' } } });

/** Milliseconds without another choice after which a time is looked at. */
const settled = 300;

export interface TimeNotesProps {
  readonly pairKey: string;
  /** Empty for a group. */
  readonly superviseeKey: PersonKey;
  readonly people: readonly PersonKey[];
  readonly myKey: PersonKey;
  readonly zone: string;
  /** Whom "already booked with" names; empty for a group. */
  readonly withName: string;
  readonly span: ClockSpan | undefined;
  readonly moved?: MovedSession | undefined;
}

/** What there is to know before a time is taken: booked already, somebody is busy, outside working hours. */
export function TimeNotes(props: TimeNotesProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const { dates } = useStrings();
  const found = useJudgement(props);
  const { zone, myKey, withName } = props;
  const booked = (found?.booked ?? []).map(({ startsAt }) =>
    strings.bookedAt(dates.weekdayDayMonth(dayInZone(startsAt, zone)), dates.time(startsAt, zone)),
  );
  const busy = (found?.busy ?? []).map(({ key, name }) => (key === myKey ? '' : firstNameOf(name)));
  return (
    <div role="status" className={styles.notes}>
      {booked.length > 0 ? (
        <IconLine icon={<CalendarCheckmark16Regular />}>{strings.bookedAlready(withName, booked)}</IconLine>
      ) : undefined}
      {busy.length > 0 ? <IconLine icon={<Warning16Filled />}>{strings.busyThen(busy)}</IconLine> : undefined}
      {found?.outsideHours ? <IconLine icon={<Warning16Filled />}>{strings.outsideHours}</IconLine> : undefined}
    </div>
  );
}

/** Of the time that is chosen; of an older choice nothing is said. */
function useJudgement({ pairKey, superviseeKey, people, span, moved }: TimeNotesProps): TimeJudgement | undefined {
  const askBooking = useBookingService();
  const [found, setFound] = React.useState<TimeJudgement | undefined>();
  const who = people.join(' ');
  const startsAt = span?.startsAt;
  const endsAt = span?.endsAt;
  React.useEffect(() => {
    let dropped = false;
    setFound(undefined);
    const timer = window.setTimeout(() => {
      const chosen = startsAt === undefined || endsAt === undefined ? undefined : { startsAt, endsAt };
      askBooking((it) => it.judgeTime({ pairKey, superviseeKey, people: who.split(' '), span: chosen, moved })).then(
        (answer) => {
          if (!dropped) setFound(answer);
        },
        // what could not be read is not spoken of; the time can be taken all the same
        () => undefined,
      );
    }, settled);
    return () => {
      dropped = true;
      window.clearTimeout(timer);
    };
  }, [askBooking, pairKey, superviseeKey, who, startsAt, endsAt, moved]);
  return found;
}
