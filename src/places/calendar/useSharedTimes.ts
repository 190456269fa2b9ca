import * as React from 'react';
import { addDays } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import type { BusySpan } from '../../sessions/booking/rules/BusySpan';
import { useBookingService } from '../../sessions/booking/useBookingService';
import { useStrings } from '../../ground/ui/useStrings';
import type { HomeView } from '../../sessions/home/HomeView';
import type { MySession } from './CalendarService';

const noTimes: readonly BusySpan[] = [];
const schoolDays = 5;

/**
 * Times of this week that both of a session have free, to move it to; none for a group, for one that cannot be moved,
 * and where calendars cannot be seen. The week stands without them.
 */
export function useSharedTimes(
  chosen: MySession | undefined,
  monday: Day,
  { now, today }: Pick<HomeView, 'now' | 'today'>,
): readonly BusySpan[] {
  const askBooking = useBookingService();
  const { dates } = useStrings();
  const [found, setFound] = React.useState<{ readonly of: string; readonly times: readonly BusySpan[] }>();
  const { key = '', supervisorKey = '', superviseeKey = '', startsAt = '', endsAt = '' } = chosen?.session ?? {};
  const friday = addDays(monday, schoolDays - 1);
  const isComing = chosen?.session.status === 'booked' && endsAt >= now;
  const isAsked = isComing && superviseeKey !== '' && friday >= today;
  const asked = isAsked ? `${key} ${monday}` : '';
  React.useEffect(() => {
    if (asked === '') return undefined;
    let dropped = false;
    const query = {
      people: [supervisorKey, superviseeKey],
      minutes: dates.minutesBetween(startsAt, endsAt),
      fromDay: monday > today ? monday : today,
      days: schoolDays,
      moved: { startsAt, endsAt },
    };
    askBooking((it) => it.findTimes(query)).then(
      ({ calendarsKnown, days }) => {
        // its own time is free to it: what overlaps that would be no other time
        const isOther = (slot: BusySpan): boolean => slot.endsAt <= startsAt || slot.startsAt >= endsAt;
        const inWeek = days.filter(({ day }) => day <= friday).flatMap(({ slots }) => slots.filter(isOther));
        if (!dropped) setFound({ of: asked, times: calendarsKnown ? inWeek : noTimes });
      },
      () => undefined,
    );
    return () => {
      dropped = true;
    };
  }, [askBooking, dates, asked, supervisorKey, superviseeKey, startsAt, endsAt, monday, friday, today]);
  return found?.of === asked ? found.times : noTimes;
}
