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

export interface CancelSessionProps {
  readonly room: SessionRoom;
  readonly onDone: (done: WhatChanged) => void;
}

export function CancelSession({ room, onDone }: CancelSessionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const askBooking = useBookingService();
  const outcome = useOutcome();
  const [why, setWhy] = React.useState('');

  const cancel = async (): Promise<void> => {
    if (why.trim() === '') return outcome.refuse([{ code: 'reasonMissing', field: 'why' }]);
    const done = await outcome.run(() =>
      askBooking((it) => it.cancelSession({ session: room.session, why: why.trim() })),
    );
    // an event still wanted is one that Outlook could not take out yet
    if (!done) return undefined;
    const told = done.eventStatus !== 'wanted';
    return onDone({ what: 'cancelled', sentence: told ? strings.cancelled : strings.cancelledLater, told });
  };
  return (
    <Section title={strings.cancelIt} lead={strings.cancelHint}>
      <FormIssues outcome={outcome}>
        <IdentityFormField
          name="why"
          label={strings.whyCancel}
          hint={strings.whyHint}
          required
          text={why}
          onText={setWhy}
          today={room.session.day}
        >
          <Input className={styles.input} value={why} onChange={(_, { value }) => setWhy(value)} />
        </IdentityFormField>
        <FormTrouble title={strings.failedCancel} kept={strings.kept} />
      </FormIssues>
      <Button className={styles.button} disabledFocusable={outcome.busy} onClick={() => void cancel()}>
        {strings.cancelButton}
      </Button>
    </Section>
  );
}
