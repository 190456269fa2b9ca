import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarCheckmark24Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-checkmark';
import { firstNameOf } from '../../../ground/rules/names';
import { bookingStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useNarrow } from '../../../ground/ui/useNarrow';
import { useStrings } from '../../../ground/ui/useStrings';
import type { Booking } from './useBooking';
import type { BookingStart } from '../BookingService';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    [phone]: {
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      margin: '0 -16px -32px',
      padding: '12px 16px',
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      // a long sentence about what went wrong scrolls: the form above stays in sight
      maxHeight: '40vh',
      overflowY: 'auto',
      boxSizing: 'border-box',
      paddingBottom: 'max(12px, env(safe-area-inset-bottom))',
    },
  },
  button: { width: '100%' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface BookBarProps {
  readonly start: BookingStart;
  readonly booking: Booking;
}

/** The one press, what it will do, and why it did not. On a phone it stays at the bottom. */
export function BookBar({ start, booking }: BookBarProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const narrow = useNarrow();
  const { outcome, sessions, book } = booking;
  const count = sessions.length;
  const button = count > 1 ? strings.book(count) : strings.bookOne;
  const others = [...start.people, ...booking.along]
    .filter(({ key }) => key !== start.myKey)
    .map(({ name }) => firstNameOf(name));
  const hint = <p className={styles.hint}>{strings.bookHint(others, count)}</p>;
  return (
    <>
      {narrow ? hint : undefined}
      <div className={styles.bar} data-stays>
        <FormTrouble title={strings.failedTitle} kept={strings.kept} />
        <Button
          className={styles.button}
          appearance="primary"
          size="large"
          icon={<CalendarCheckmark24Regular />}
          disabledFocusable={outcome.busy}
          onClick={() => void book()}
        >
          {outcome.busy ? strings.booking : button}
        </Button>
        {narrow ? undefined : hint}
      </div>
    </>
  );
}
