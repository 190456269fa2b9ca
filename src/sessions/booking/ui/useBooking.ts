import * as React from 'react';
import type { Offer } from '../../../ground/rules/Catalogue';
import type { MeetingPlace } from '../../../people/rules/Pair';
import type { Person, PersonKey } from '../../../ground/rules/Person';
import { useBookingService } from '../useBookingService';
import { useOutcome } from '../../../ground/ui/useOutcome';
import type { OutcomeState } from '../../../ground/ui/useOutcome';
import type { ClockSpan } from './timeFields';
import { useRepeats } from './useRepeats';
import type { Repeats } from './useRepeats';
import type { BookingResult, BookingStart } from '../BookingService';

export interface Booking {
  readonly offer: Offer | undefined;
  readonly chooseOffer: (key: string) => void;
  /** Everybody whose time counts: the pair or group, and who comes alongside. */
  readonly people: readonly PersonKey[];
  readonly along: readonly Person[];
  readonly setAlong: (along: readonly Person[]) => void;
  readonly chosen: ClockSpan | undefined;
  readonly choose: (span: ClockSpan | undefined) => void;
  readonly place: MeetingPlace;
  readonly setPlace: (place: MeetingPlace) => void;
  readonly room: string;
  readonly setRoom: (room: string) => void;
  readonly repeats: Repeats;
  /** The sessions one press would book, the first being the chosen time. */
  readonly sessions: readonly ClockSpan[];
  readonly outcome: OutcomeState;
  readonly book: () => Promise<void>;
}

/** A school year never holds more sessions of one pair. */
const mostSessions = 60;

/** State of the booking form and its one press. */
export function useBooking(start: BookingStart, onBooked: (result: BookingResult) => void): Booking {
  const askBooking = useBookingService();
  const outcome = useOutcome();
  const [offerKey, setOfferKey] = React.useState(start.offerKey);
  const [span, choose] = React.useState<ClockSpan | undefined>();
  const [place, setPlace] = React.useState<MeetingPlace>('teams');
  const [room, setRoom] = React.useState('');
  // made when the form opens: pressing twice, or again after a failure, books every session once
  const [keys] = React.useState(() => Array.from({ length: mostSessions }, () => crypto.randomUUID()));
  const { pair } = start;
  const [along, setAlong] = React.useState<readonly Person[]>([]);
  const people = React.useMemo(() => [...start.people, ...along].map(({ key }) => key), [start.people, along]);
  const offer = start.offers.find(({ key }) => key === offerKey);
  const minutes = offer?.minutes ?? 60;
  const startsAt = span?.startsAt;
  // another kind of session may last longer
  const chosen = React.useMemo(
    () =>
      startsAt === undefined
        ? undefined
        : { startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() },
    [startsAt, minutes],
  );
  const supervisees = start.people.filter(({ key }) => key !== pair?.pair.supervisorKey);
  const superviseeKey = supervisees.length > 1 ? '' : (pair?.pair.superviseeKey ?? '');
  const offered =
    offerKey === start.offerKey
      ? start.repeatOffered
      : offer !== undefined && offer.cadence.unit !== 'none' && offer.cadence.unit !== 'yearly';
  const repeats = useRepeats({
    offered,
    offerKey,
    pairKey: pair?.pair.pairKey ?? '',
    superviseeKey,
    people,
    minutes,
    first: chosen,
  });
  const rows = chosen ? [{ span: chosen, index: 0 }, ...repeats.chosen] : [];

  const book = async (): Promise<void> => {
    if (!pair || !offer) return;
    if (!chosen) return outcome.refuse([{ code: 'required', field: 'sessions' }]);
    if (place === 'room' && room.trim() === '') return outcome.refuse([{ code: 'required', field: 'room' }]);
    const result = await outcome.run(() =>
      askBooking((it) =>
        it.bookSession({
          pairKey: pair.pair.pairKey,
          offerKey: offer.key,
          superviseeKey,
          alongKeys: along.map(({ key }) => key),
          place,
          room: place === 'room' ? room.trim() : '',
          sessions: rows.flatMap((row) => {
            const key = keys[row.index];
            return key === undefined ? [] : [{ key, ...row.span }];
          }),
        }),
      ),
    );
    if (result) onBooked(result);
    return undefined;
  };

  return {
    offer,
    people,
    along,
    setAlong,
    chosen,
    choose,
    place,
    setPlace,
    room,
    setRoom,
    repeats,
    outcome,
    book,
    chooseOffer: setOfferKey,
    sessions: rows.map((row) => row.span),
  };
}
