import * as React from 'react';
import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { firstNameOf } from '../../../ground/rules/names';
import type { TimesNote } from '../rules/TimesView';
import { bookingStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { IconLine } from '../../../ground/ui/IconLine';
import { Section } from '../../../ground/ui/Section';
import { useFieldSentence } from '../../../ground/ui/useFieldSentence';
import { useStrings } from '../../../ground/ui/useStrings';
import { DaySlots } from './DaySlots';
import { spanOfInputs } from './timeFields';
import type { Booking } from './useBooking';
import { useTimes } from './useTimes';
import type { BookingStart } from '../BookingService';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-start' },
  field: { flex: '1 1 160px', minWidth: 0 },
  input: {
    width: '100%',
    minWidth: 0,
    [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } },
  },
  days: { display: 'flex', flexDirection: 'column' },
  after: { alignSelf: 'flex-start', [phone]: { minHeight: '44px' } },
  issue: { ...typographyStyles.body1, margin: 0, color: tokens.colorPaletteRedForeground1 },
  none: { ...typographyStyles.body1, margin: 0 },
});

export interface WhenSectionProps {
  readonly start: BookingStart;
  readonly booking: Booking;
}

/** Times everybody has free, day by day, or a time of one's own. */
export function WhenSection({ start, booking }: WhenSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const shared = useStrings();
  const { chosen, choose, offer } = booking;
  const minutes = offer?.minutes ?? 60;
  const times = useTimes(booking.people, minutes, start.today);
  const [byHand, setByHand] = React.useState(false);
  const [date, setDate] = React.useState('');
  const [time, setTime] = React.useState('');
  const type = (nextDate: string, nextTime: string): void => {
    setDate(nextDate);
    setTime(nextTime);
    choose(spanOfInputs(nextDate, nextTime, minutes, start.zone));
  };
  const message = useFieldSentence('sessions', { required: strings.chooseTime });
  const noteWords = (note: TimesNote): string => {
    if (note.kind === 'otherClock') return strings.otherClock;
    return strings.unknownZone(note.person.key === start.myKey ? '' : firstNameOf(note.person.name));
  };
  const empty = times.state === 'ready' && times.days.every(({ slots }) => slots.length === 0);

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
      {byHand ? (
        <div className={styles.fields}>
          <Field className={styles.field} label={strings.date} required validationMessage={message}>
            <Input type="date" className={styles.input} value={date} onChange={(_, { value }) => type(value, time)} />
          </Field>
          <Field
            className={styles.field}
            label={strings.time}
            required
            hint={chosen ? strings.ends(shared.dates.time(chosen.endsAt, start.zone)) : undefined}
          >
            <Input type="time" className={styles.input} value={time} onChange={(_, { value }) => type(date, value)} />
          </Field>
        </div>
      ) : (
        <>
          <div className={styles.days}>
            {times.days.map((day) => (
              <DaySlots
                key={day.day}
                times={day}
                zone={start.zone}
                myKey={start.myKey}
                chosen={chosen?.startsAt}
                onChoose={choose}
              />
            ))}
          </div>
          {times.notes.map((note) => (
            <IconLine key={note.kind === 'otherClock' ? note.kind : note.person.key} quiet icon={<Info16Regular />}>
              {noteWords(note)}
            </IconLine>
          ))}
          {empty && <p className={styles.none}>{strings.noTimes}</p>}
          <div role="status">
            {times.state === 'loading' && <Spinner size="tiny" labelPosition="after" label={strings.findingTimes} />}
          </div>
          {times.state === 'failed' && (
            <MessageBar intent="warning" layout="multiline" role="alert">
              <MessageBarBody>
                {strings.timesFailed}{' '}
                <Link as="button" inline onClick={times.again}>
                  {shared.tryAgain}
                </Link>
              </MessageBarBody>
            </MessageBar>
          )}
          {message && (
            <p className={styles.issue} role="alert">
              {message}
            </p>
          )}
          {times.state === 'ready' && (
            <Button className={styles.after} appearance="subtle" onClick={times.weekAfter}>
              {strings.weekAfter}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
