import * as React from 'react';
import { issueSentence } from '../../../../ground/words/issueSentences';
import { failure } from '../../../../ground/ui/useLoad';
import { useStrings } from '../../../../ground/ui/useStrings';
import { useBookingService } from '../../useBookingService';
import type { PairBooking } from '../../rules/term/bookPlanned';
import { termBookingStrings } from './en';

export type BookedState = 'waiting' | 'running' | 'booked' | 'kept' | 'failed';

/** How each session stands, by its key; why it is not booked, where it is not. */
export interface BookedSessions {
  readonly states: ReadonlyMap<string, BookedState>;
  readonly reasons: ReadonlyMap<string, string>;
}

export interface TermBooking extends BookedSessions {
  readonly isRunning: boolean;
  readonly isBegun: boolean;
  /** Begins, or goes on with what is not booked yet. Keys stay, so that nothing is booked twice. */
  readonly run: (bookings: readonly PairBooking[]) => Promise<void>;
  /** After the pair that is being booked. */
  readonly pause: () => void;
}

const nothing: BookedSessions = { states: new Map(), reasons: new Map() };

/** Books pair after pair. One that fails keeps the others from nothing; whoever pauses stops between two of them. */
export function useTermBooking(): TermBooking {
  const ask = useBookingService();
  const strings = useStrings();
  const { result } = useStrings(termBookingStrings);
  const [sessions, setSessions] = React.useState(nothing);
  const [isRunning, setRunning] = React.useState(false);
  const paused = React.useRef(false);
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      paused.current = true;
    };
  }, []);

  const tell = (keys: readonly string[], state: BookedState, reason = ''): void => {
    if (!mounted.current) return;
    setSessions(({ states, reasons }) => ({
      states: new Map([...states, ...keys.map((key) => [key, state] as const)]),
      reasons: new Map([...reasons, ...keys.map((key) => [key, reason] as const)]),
    }));
  };
  const bookOne = async ({ keys, input }: PairBooking): Promise<void> => {
    tell(keys, 'running');
    try {
      const outcome = await ask((it) => it.bookSession(input));
      if (outcome.ok) tell(keys, outcome.value.invited ? 'booked' : 'kept', outcome.value.invited ? '' : result.kept);
      else tell(keys, 'failed', outcome.issues.map(({ code, facts }) => issueSentence(code, facts)).join(' '));
    } catch (error) {
      const { title, whatToDo } = strings.failure(failure(error).code);
      tell(keys, 'failed', result.failed(title, whatToDo));
    }
  };
  const run = async (bookings: readonly PairBooking[]): Promise<void> => {
    paused.current = false;
    setRunning(true);
    const open = bookings.filter(({ keys }) => keys.some((key) => !isDone(sessions.states.get(key))));
    open.forEach(({ keys }) => tell(keys, 'waiting'));
    for (const booking of open) {
      if (paused.current) break;
      await bookOne(booking);
    }
    if (mounted.current) setRunning(false);
  };
  return {
    ...sessions,
    isRunning,
    isBegun: sessions.states.size > 0,
    run,
    pause: () => {
      paused.current = true;
    },
  };
}

export const isDone = (state: BookedState | undefined): boolean => state === 'booked' || state === 'kept';
