import * as React from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { dayInZone, isoDate, minutesInZone } from '../../../ground/rules/days';
import { bookingStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { FormField } from '../../../ground/ui/FormField';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useBookingService } from '../useBookingService';
import { Section } from '../../../ground/ui/Section';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { spanOfInputs, timeText } from './timeFields';
import type { SessionRoom } from '../../room/RoomService';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-start' },
  field: { flex: '1 1 160px', minWidth: 0 },
  input: {
    width: '100%',
    minWidth: 0,
    [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } },
  },
  button: { alignSelf: 'flex-start', [phone]: { alignSelf: 'stretch', minHeight: '44px' } },
});

/** The rules of booking know the time as the first of the sessions. */
const whenNames = ['startsAt', 'sessions'];

export interface MoveSessionProps {
  readonly room: SessionRoom;
  /** The sentence that says what was done. */
  readonly onDone: (sentence: string) => void;
}

export function MoveSession({ room, onDone }: MoveSessionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const { dates } = useStrings();
  const askBooking = useBookingService();
  const outcome = useOutcome();
  const { session, zone } = room;
  const minutes = dates.minutesBetween(session.startsAt, session.endsAt);
  const [date, setDate] = React.useState(isoDate(dayInZone(session.startsAt, zone)));
  const [time, setTime] = React.useState(timeText(minutesInZone(session.startsAt, zone)));
  const [why, setWhy] = React.useState('');
  const span = spanOfInputs(date, time, minutes, zone);

  const move = async (): Promise<void> => {
    if (!span) return outcome.refuse([{ code: 'notADate', field: 'startsAt' }]);
    if (why.trim() === '') return outcome.refuse([{ code: 'reasonMissing', field: 'why' }]);
    const result = await outcome.run(() => askBooking((it) => it.moveSession({ session, ...span, why: why.trim() })));
    const moved = result?.sessions[0];
    if (!result || !moved) return undefined;
    const when = `${dates.weekdayDayMonth(dayInZone(moved.startsAt, zone))}, ${dates.time(moved.startsAt, zone)}`;
    return onDone(`${strings.moved(when)} ${result.invited ? strings.movedInvited : strings.movedNotInvited}`);
  };
  return (
    <Section title={strings.move} lead={strings.moveHint}>
      <FormIssues outcome={outcome}>
        <div className={styles.fields}>
          <FormField name={whenNames} className={styles.field} label={strings.newDate} required>
            <Input type="date" className={styles.input} value={date} onChange={(_, { value }) => setDate(value)} />
          </FormField>
          <Field
            className={styles.field}
            label={strings.newTime}
            required
            hint={span ? strings.ends(dates.time(span.endsAt, zone)) : undefined}
          >
            <Input type="time" className={styles.input} value={time} onChange={(_, { value }) => setTime(value)} />
          </Field>
        </div>
        <IdentityFormField
          name="why"
          label={strings.whyMove}
          hint={strings.whyHint}
          required
          text={why}
          onText={setWhy}
          today={session.day}
        >
          <Input className={styles.input} value={why} onChange={(_, { value }) => setWhy(value)} />
        </IdentityFormField>
        <FormTrouble title={strings.failedMove} kept={strings.kept} />
      </FormIssues>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={outcome.busy}
        onClick={() => void move()}
      >
        {strings.moveButton}
      </Button>
    </Section>
  );
}
