import * as React from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, typographyStyles } from '@fluentui/react-components';
import { CalendarArrowDown20Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-arrow-down';
import type { Session } from '../../rules/Session';
import { bookingStrings } from '../en';
import { useBookingService } from '../useBookingService';
import { KeepButtons } from '../../../ground/ui/KeepButtons';
import { saveFile } from '../../../ground/ui/saveFile';
import { useStrings } from '../../../ground/ui/useStrings';
import type { BookingResult } from '../BookingService';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { ...typographyStyles.body1, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface NotInOutlookProps {
  readonly sessions: readonly Session[];
  readonly onFinished: (result: BookingResult) => void;
}

/** The booking is kept, Outlook does not know yet: a calendar file now, the event later. */
export function NotInOutlook({ sessions, onFinished }: NotInOutlookProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const askBooking = useBookingService();
  const [busy, setBusy] = React.useState<'file' | 'outlook' | undefined>();
  const [trouble, setTrouble] = React.useState<string | undefined>();
  const waiting = sessions.filter(({ eventStatus }) => eventStatus !== 'made');

  const files = async (): Promise<void> => {
    setBusy('file');
    setTrouble(undefined);
    try {
      for (const session of waiting) {
        const { name, text } = await askBooking((it) => it.calendarFile(session));
        saveFile(name, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
      }
    } catch {
      setTrouble(strings.fileFailed);
    }
    setBusy(undefined);
  };
  const outlook = async (): Promise<void> => {
    setBusy('outlook');
    setTrouble(undefined);
    let now = sessions;
    try {
      for (const session of waiting) {
        const outcome = await askBooking((it) => it.finishBooking(session));
        const [finished] = outcome.ok ? outcome.value.sessions : [];
        if (finished) now = now.map((one) => (one.key === finished.key ? finished : one));
      }
    } catch {
      // what was finished stays finished; the sentence below says that some is not
    }
    const invited = now.every(({ eventStatus }) => eventStatus === 'made');
    if (!invited) setTrouble(strings.outlookStill);
    setBusy(undefined);
    onFinished({ sessions: now, invited });
  };

  return (
    <div className={styles.box}>
      <p className={styles.line}>{strings.keptHelp}</p>
      {trouble && (
        <MessageBar intent="warning" role="alert">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.actions}>
        <KeepButtons code={waiting[0]?.code}>
          <Button
            appearance="primary"
            icon={<CalendarArrowDown20Regular />}
            disabledFocusable={busy !== undefined}
            onClick={() => void files()}
          >
            {strings.calendarFile(waiting.length)}
          </Button>
        </KeepButtons>
        <Button disabledFocusable={busy !== undefined} onClick={() => void outlook()}>
          {busy === 'outlook' ? strings.tryingOutlook : strings.tryOutlook}
        </Button>
      </div>
    </div>
  );
}
