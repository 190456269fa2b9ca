import type { BookingInput, PlannedSession } from '../../BookingService';
import type { BusySpan } from '../BusySpan';

/** A planned session with the time that was chosen for it; undefined where it is left out. */
export interface ChosenTime {
  readonly planned: PlannedSession;
  readonly at: BusySpan | undefined;
}

/** What is booked in one press for a pair, with the keys of the planned sessions in it. */
export interface PairBooking {
  readonly pairKey: string;
  readonly keys: readonly string[];
  readonly input: BookingInput;
}

/** One booking for each pair, its sessions by time: each is carried on by itself when it is cut off. */
export function bookPlanned(
  chosen: readonly ChosenTime[],
  { place, room }: Pick<BookingInput, 'place' | 'room'>,
): readonly PairBooking[] {
  const groups = new Map<string, { readonly planned: PlannedSession; readonly at: BusySpan }[]>();
  for (const { planned, at } of chosen) {
    if (at === undefined) continue;
    groups.set(planned.pairKey, [...(groups.get(planned.pairKey) ?? []), { planned, at }]);
  }
  return [...groups.values()].flatMap((some) => {
    const inOrder = [...some].sort((a, b) => a.at.startsAt.localeCompare(b.at.startsAt));
    const [first] = inOrder;
    if (first === undefined) return [];
    const { pairKey, offerKey, superviseeKey } = first.planned;
    return [
      {
        pairKey,
        keys: inOrder.map(({ planned }) => planned.key),
        input: {
          pairKey,
          offerKey,
          superviseeKey,
          alongKeys: [],
          place,
          room,
          sessions: inOrder.map(({ planned, at }) => ({ key: planned.key, startsAt: at.startsAt, endsAt: at.endsAt })),
        },
      },
    ];
  });
}
