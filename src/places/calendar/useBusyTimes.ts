import * as React from 'react';
import type { Day } from '../../ground/rules/School';
import { useLoad } from '../../ground/ui/useLoad';
import { useCalendarService } from './useCalendarService';
import type { BusyTimes } from './CalendarService';

/** Busy times of the days shown, once Outlook has answered. The week stands without them. */
export function useBusyTimes(
  firstDay: Day,
  lastDay: Day,
): { readonly times: BusyTimes | undefined; readonly failed: boolean } {
  const askCalendar = useCalendarService();
  const busy = useLoad(
    React.useCallback(() => askCalendar((it) => it.readBusyTimes(firstDay, lastDay)), [askCalendar, firstDay, lastDay]),
  );
  const times = busy.state === 'full' ? busy.value : undefined;
  return { times, failed: busy.state === 'failed' || (busy.state === 'full' && times === undefined) };
}
