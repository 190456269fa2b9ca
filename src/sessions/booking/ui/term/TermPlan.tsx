import * as React from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useFields } from '../../../../ground/ui/forms/useFields';
import { Columns } from '../../../../ground/ui/Page';
import { Section } from '../../../../ground/ui/Section';
import { useStrings } from '../../../../ground/ui/useStrings';
import { useTableStyles } from '../../../../ground/ui/useTableStyles';
import type { HalfTermPlan } from '../../BookingService';
import type { BusySpan } from '../../rules/BusySpan';
import { bookPlanned } from '../../rules/term/bookPlanned';
import type { ChosenTime } from '../../rules/term/bookPlanned';
import { termBookingStrings } from './en';
import { PlannedRow } from './PlannedRow';
import { TermResult } from './TermResult';
import { useTermBooking } from './useTermBooking';

export interface TermPlanProps {
  readonly plan: HalfTermPlan;
  readonly onBegun: () => void;
}

type Place = 'teams' | 'room';

/** Every date with its clash and the way out; then what becomes of each. */
export function TermPlan({ plan, onBegun }: TermPlanProps): React.ReactElement {
  const table = useTableStyles();
  const strings = useStrings(termBookingStrings);
  // what is being booked stays as it was shown, whatever is read again meanwhile
  const [{ sessions, calendarsKnown, zone, withoutDates }] = React.useState(plan);
  const [times, setTimes] = React.useState<ReadonlyMap<string, BusySpan | undefined>>(
    () => new Map(sessions.map(({ key, choices }) => [key, choices[0]])),
  );
  const [place, setPlace] = React.useState<Place>('teams');
  const [room, setRoom] = React.useState('');
  const booking = useTermBooking();
  const chosen = sessions.map((planned): ChosenTime => ({ planned, at: times.get(planned.key) }));
  const bookings = bookPlanned(chosen, { place, room });
  if (booking.isBegun)
    return <TermResult chosen={chosen} zone={zone} booking={booking} onRun={() => void booking.run(bookings)} />;
  const book = (): void => {
    onBegun();
    void booking.run(bookings);
  };
  return (
    <Columns
      main={
        <Section title={strings.check} lead={calendarsKnown ? strings.checkLead : strings.unknown}>
          {withoutDates.length > 0 ? <p role="status">{strings.withoutDates(withoutDates)}</p> : undefined}
          <ul className={table.list} aria-label={strings.check}>
            {chosen.map(({ planned, at }) => (
              <PlannedRow
                key={planned.key}
                planned={planned}
                at={at}
                zone={zone}
                isSeen={calendarsKnown}
                onTime={(time) => setTimes((before) => new Map([...before, [planned.key, time]]))}
              />
            ))}
          </ul>
        </Section>
      }
      aside={
        <>
          <WhatHappens chosen={chosen} place={place} room={room} onPlace={setPlace} onRoom={setRoom} onBook={book} />
          <Section title={strings.invitation.title}>
            <p>{strings.invitation.words}</p>
          </Section>
        </>
      }
    />
  );
}

interface WhatHappensProps {
  readonly chosen: readonly ChosenTime[];
  readonly place: Place;
  readonly room: string;
  readonly onPlace: (place: Place) => void;
  readonly onRoom: (room: string) => void;
  readonly onBook: () => void;
}

const isMoved = ({ planned, at }: ChosenTime): boolean =>
  at !== undefined && planned.usual !== undefined && planned.usual.startsAt !== at.startsAt;

function WhatHappens({ chosen, place, room, onPlace, onRoom, onBook }: WhatHappensProps): React.ReactElement {
  const look = useFields();
  const { happens, ...strings } = useStrings(termBookingStrings);
  const [asked, setAsked] = React.useState(false);
  const taken = chosen.filter(({ at }) => at !== undefined);
  const moved = chosen.filter(isMoved).length;
  const invited = new Set(taken.flatMap(({ planned }) => planned.invited)).size;
  const left = chosen.length - taken.length;
  const needsRoom = place === 'room' && room.trim() === '';
  const lacking = needsRoom ? happens.roomFirst : happens.chooseFirst;
  const cannot = taken.length === 0 || needsRoom;
  return (
    <Section title={happens.title}>
      <ul>
        <li>{happens.booked(taken.length)}</li>
        {moved > 0 ? <li>{happens.moved(moved)}</li> : undefined}
        {left > 0 ? <li>{happens.left(left)}</li> : undefined}
        {invited > 0 ? <li>{happens.invited(invited)}</li> : undefined}
      </ul>
      <Field label={strings.where}>
        <Select
          className={look.select}
          value={place}
          onChange={(_, { value }) => onPlace(value === 'room' ? 'room' : 'teams')}
        >
          <option value="teams">{strings.places.teams}</option>
          <option value="room">{strings.places.room}</option>
        </Select>
      </Field>
      {place === 'room' ? (
        <Field label={strings.room} required>
          <Input className={look.input} value={room} onChange={(_, { value }) => onRoom(value)} />
        </Field>
      ) : undefined}
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            setAsked(true);
            if (!cannot) onBook();
          }}
        >
          {happens.book(taken.length)}
        </Button>
      </div>
      <p role="status" className={look.words}>
        {asked && cannot ? lacking : ''}
      </p>
      <p className={look.words}>{happens.goesOn}</p>
    </Section>
  );
}
