import * as React from 'react';
import { addDays } from '../../../ground/rules/days';
import type { PersonKey } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import type { BusySpan } from '../rules/BusySpan';
import type { DayTimes, TimesView } from '../rules/TimesView';
import { useBookingService } from '../useBookingService';

export interface Times {
  readonly days: readonly DayTimes[];
  /** False without calendar consent: nobody's busy times are known. */
  readonly calendarsKnown: boolean;
  readonly notes: TimesView['notes'];
  readonly state: 'loading' | 'failed' | 'ready';
  readonly again: () => void;
  readonly weekAfter: () => void;
}

export interface TimesWanted {
  readonly people: readonly PersonKey[];
  readonly minutes: number;
  readonly fromDay: Day;
  /** Stays the same object while the session is being moved. */
  readonly moved?: BusySpan | undefined;
}

/** School days looked at in one go. */
const daysAtOnce = 5;

const nothing: TimesView = { days: [], calendarsKnown: true, notes: [] };

/** Shared free times from a day on, a week at a time. */
export function useTimes({ people, minutes, fromDay, moved }: TimesWanted): Times {
  const askBooking = useBookingService();
  const who = people.join(' ');
  const [state, setState] = React.useState<Times['state']>('loading');
  const [found, setFound] = React.useState(nothing);
  const [weeks, setWeeks] = React.useState(1);
  const [attempt, setAttempt] = React.useState(0);

  React.useEffect(() => {
    let dropped = false;
    const run = async (): Promise<void> => {
      setState('loading');
      try {
        let next = nothing;
        let day = fromDay;
        for (let week = 0; week < weeks; week += 1) {
          const view = await askBooking((it) =>
            it.findTimes({ people: who.split(' '), minutes, fromDay: day, days: daysAtOnce, ...(moved && { moved }) }),
          );
          // zones do not change from week to week, but for summer time
          next = {
            days: [...next.days, ...view.days],
            calendarsKnown: next.calendarsKnown && view.calendarsKnown,
            notes: view.notes.length > next.notes.length ? view.notes : next.notes,
          };
          const last = view.days[view.days.length - 1];
          if (!last) break;
          day = addDays(last.day, 1);
        }
        if (dropped) return;
        setFound(next);
        setState('ready');
      } catch {
        // the view says so, and a time can be chosen by hand
        if (!dropped) setState('failed');
      }
    };
    void run();
    return () => {
      dropped = true;
    };
  }, [askBooking, who, minutes, fromDay, moved, weeks, attempt]);

  return {
    ...found,
    state,
    again: () => setAttempt((count) => count + 1),
    weekAfter: () => setWeeks((count) => count + 1),
  };
}
