import * as React from 'react';
import { Link, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from '@fluentui/react-components';
import { firstNameOf } from '../../../ground/rules/names';
import { bookingStrings } from '../en';
import { Section } from '../../../ground/ui/Section';
import { useFieldSentence } from '../../../ground/ui/useFieldSentence';
import { useStrings } from '../../../ground/ui/useStrings';
import { SharedTimes } from './SharedTimes';
import { DateAndTime } from './DateAndTime';
import { TimeNotes } from './TimeNotes';
import { spanOfInputs } from './timeFields';
import type { Booking } from './useBooking';
import { useTimes } from './useTimes';
import type { BookingStart } from '../BookingService';

const useStyles = makeStyles({
  issue: { ...typographyStyles.body1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export interface WhenSectionProps {
  readonly start: BookingStart;
  readonly booking: Booking;
}

/** Times everybody has free, day by day, or a time of one's own; and what there is to know of it. */
export function WhenSection({ start, booking }: WhenSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const { dates } = useStrings();
  const { chosen, choose, offer } = booking;
  const minutes = offer?.minutes ?? 60;
  const times = useTimes({ people: booking.people, minutes, fromDay: start.today });
  const [byHand, setByHand] = React.useState(false);
  const [date, setDate] = React.useState('');
  const [time, setTime] = React.useState('');
  const type = (nextDate: string, nextTime: string): void => {
    setDate(nextDate);
    setTime(nextTime);
    choose(spanOfInputs(nextDate, nextTime, minutes, start.zone));
  };
  const message = useFieldSentence('sessions', { required: strings.chooseTime });
  const supervisees = start.people.filter(({ key }) => key !== start.pair?.pair.supervisorKey);
  const isGroup = supervisees.length > 1;
  const others = start.people.filter(({ key }) => key !== start.myKey);
  const other = others.length === 1 ? others[0] : undefined;

  return (
    <Section
      title={booking.people.length > 2 ? strings.whenGroup : strings.when}
      lead={times.calendarsKnown ? strings.whenHint : undefined}
      end={
        <Link
          as="button"
          aria-expanded={byHand}
          onClick={() => {
            setByHand(!byHand);
            if (byHand) choose(undefined);
          }}
        >
          {byHand ? strings.showProposals : strings.chooseAnother}
        </Link>
      }
    >
      {!times.calendarsKnown && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{strings.whenUnknown}</MessageBarBody>
        </MessageBar>
      )}
      {start.pair ? (
        <TimeNotes
          pairKey={start.pair.pair.pairKey}
          superviseeKey={isGroup ? '' : start.pair.pair.superviseeKey}
          people={booking.people}
          myKey={start.myKey}
          zone={start.zone}
          withName={other ? firstNameOf(other.name) : ''}
          span={chosen}
        />
      ) : undefined}
      {byHand ? (
        <DateAndTime
          date={date}
          time={time}
          onType={type}
          labels={strings}
          ends={chosen && dates.time(chosen.endsAt, start.zone)}
          message={message}
        />
      ) : (
        message && (
          <p className={styles.issue} role="alert">
            {message}
          </p>
        )
      )}
      <SharedTimes
        times={times}
        zone={start.zone}
        myKey={start.myKey}
        chosen={chosen?.startsAt}
        onChoose={(span) => {
          setByHand(false);
          choose(span);
        }}
      />
    </Section>
  );
}
