import { weekdayAndTime } from '../../../ground/words/moments';
import * as React from 'react';
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { bookingStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useBookingService } from '../useBookingService';
import { Section } from '../../../ground/ui/Section';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { useFieldSentence } from '../../../ground/ui/useFieldSentence';
import { SlotPicker } from './SlotPicker';
import type { SlotPickerProps } from './SlotPicker';
import { inputsOf } from './timeFields';
import type { ClockSpan } from './timeFields';
import { useToday } from './useToday';
import type { WhatChanged } from './WhatChanged';
import type { SessionRoom } from '../../room/RoomService';

const useStyles = makeStyles({
  input: {
    width: '100%',
    minWidth: 0,
    [phone]: { minHeight: '44px', '& input': { fontSize: tokens.fontSizeBase400 } },
  },
  button: { alignSelf: 'flex-start', [phone]: { alignSelf: 'stretch', minHeight: '44px' } },
});

/** The rules of booking know the time as the first of the sessions. */
const whenNames = ['startsAt', 'sessions'];

/** The picker in its form, which knows what is wrong with the time. */
function Picker(props: SlotPickerProps): React.ReactElement {
  return <SlotPicker {...props} message={useFieldSentence(whenNames)} />;
}

const spanFrom = (startsAt: string, minutes: number): ClockSpan => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
});

export interface MoveSessionProps {
  readonly room: SessionRoom;
  /** A start to move it to, chosen already. */
  readonly at?: string | undefined;
  readonly onDone: (done: WhatChanged) => void;
}

export function MoveSession({ room, at, onDone }: MoveSessionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const { dates } = useStrings();
  const askBooking = useBookingService();
  const outcome = useOutcome();
  const { session, zone } = room;
  const minutes = dates.minutesBetween(session.startsAt, session.endsAt);
  const { key, startsAt, endsAt } = session;
  const moved = React.useMemo(() => ({ key, startsAt, endsAt }), [key, startsAt, endsAt]);
  const [why, setWhy] = React.useState('');
  const [span, setSpan] = React.useState<ClockSpan | undefined>(() =>
    at === undefined ? { startsAt, endsAt } : spanFrom(at, minutes),
  );
  const today = useToday(zone);

  const move = async (): Promise<void> => {
    if (!span) return outcome.refuse([{ code: 'notADate', field: 'startsAt' }]);
    if (why.trim() === '') return outcome.refuse([{ code: 'reasonMissing', field: 'why' }]);
    const result = await outcome.run(() => askBooking((it) => it.moveSession({ session, ...span, why: why.trim() })));
    const moved = result?.sessions[0];
    if (!result || !moved) return undefined;
    const when = weekdayAndTime(moved.startsAt, zone);
    const sentence = `${strings.moved(when)} ${result.invited ? strings.movedInvited : strings.movedNotInvited}`;
    return onDone({ what: 'moved', sentence, told: result.invited });
  };
  return (
    <Section title={strings.move} lead={strings.moveHint}>
      <FormIssues outcome={outcome}>
        <Picker
          pairKey={room.pairKey}
          supervisor={room.supervisor}
          supervisees={room.supervisees}
          along={room.along}
          iSupervise={room.myRole === 'supervisor'}
          minutes={minutes}
          fromDay={today}
          zone={zone}
          moved={moved}
          labels={{ date: strings.newDate, time: strings.newTime }}
          begins={inputsOf(at ?? startsAt, zone)}
          onChoose={setSpan}
        />
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
