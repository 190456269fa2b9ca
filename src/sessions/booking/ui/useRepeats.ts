import * as React from 'react';
import type { PersonKey } from '../../../ground/rules/Person';
import { useBookingService } from '../useBookingService';
import type { ClockSpan } from './timeFields';
import type { RepeatRow } from '../BookingService';

export type RepeatChoice = 'planned' | 'suggested' | 'out';

export interface RepeatDate {
  readonly row: RepeatRow;
  /** Place in the series, the chosen time being 0; names the session's key. */
  readonly index: number;
  readonly choice: RepeatChoice;
}

export interface Repeats {
  readonly offered: boolean;
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
  readonly state: 'idle' | 'loading' | 'failed' | 'ready';
  readonly dates: readonly RepeatDate[];
  readonly pick: (index: number, choice: RepeatChoice) => void;
  /** What would be booked besides the first. */
  readonly chosen: readonly { readonly span: ClockSpan; readonly index: number }[];
  readonly again: () => void;
}

export interface RepeatsInput {
  readonly offered: boolean;
  readonly offerKey: string;
  readonly pairKey: string;
  readonly superviseeKey: PersonKey;
  readonly people: readonly PersonKey[];
  readonly minutes: number;
  readonly first: ClockSpan | undefined;
}

const firstChoice = ({ clash, suggested }: RepeatRow): RepeatChoice => {
  if (!clash) return 'planned';
  return suggested ? 'suggested' : 'out';
};

const spanOf = ({ row, choice }: RepeatDate): ClockSpan | undefined => {
  if (choice === 'out') return undefined;
  const { startsAt, endsAt } = choice === 'suggested' && row.suggested ? row.suggested : row;
  return { startsAt, endsAt };
};

/**
 * The other dates of the year, with what is taken and what stands near it. A clash starts out as its suggestion, or
 * left out.
 */
export function useRepeats({
  offered,
  offerKey,
  pairKey,
  superviseeKey,
  people,
  minutes,
  first,
}: RepeatsInput): Repeats {
  const askBooking = useBookingService();
  const [on, setOn] = React.useState(false);
  const [state, setState] = React.useState<Repeats['state']>('idle');
  const [dates, setDates] = React.useState<readonly RepeatDate[]>([]);
  const [attempt, setAttempt] = React.useState(0);
  const startsAt = first?.startsAt;
  const wanted = offered && on && startsAt !== undefined;

  React.useEffect(() => {
    if (!wanted || startsAt === undefined) {
      setState('idle');
      setDates([]);
      return undefined;
    }
    let dropped = false;
    setState('loading');
    askBooking((it) => it.planRepeats({ offerKey, pairKey, superviseeKey, people, startsAt, minutes })).then(
      (rows) => {
        if (dropped) return;
        const others = rows.filter((row) => row.startsAt !== startsAt);
        setDates(
          others.map((row, at) => ({
            row,
            index: at + 1,
            choice: firstChoice(row),
          })),
        );
        setState('ready');
      },
      // the first session can still be booked; the section says so
      () => {
        if (!dropped) setState('failed');
      },
    );
    return () => {
      dropped = true;
    };
  }, [askBooking, wanted, offerKey, pairKey, superviseeKey, people, startsAt, minutes, attempt]);

  return {
    offered,
    on,
    setOn,
    state,
    dates,
    pick: (index, choice) =>
      setDates((before) => before.map((date) => (date.index === index ? { ...date, choice } : date))),
    chosen:
      wanted && state === 'ready'
        ? dates.flatMap((date) => {
            const span = spanOf(date);
            return span ? [{ span, index: date.index }] : [];
          })
        : [],
    again: () => setAttempt((count) => count + 1),
  };
}
