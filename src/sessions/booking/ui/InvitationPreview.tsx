import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import { bookingStrings } from '../en';
import { IconLine } from '../../../ground/ui/IconLine';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { Booking } from './useBooking';
import type { BookingStart } from '../BookingService';

const useStyles = makeStyles({
  letter: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingInlineStart: '16px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  subject: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.body1, margin: 0 },
});

export interface InvitationProps {
  readonly start: BookingStart;
  readonly booking: Booking;
}

/** What colleagues will see in Outlook, before it is sent. */
export function InvitationPreview({ start, booking }: InvitationProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const { dates } = useStrings();
  const { chosen, place, room } = booking;
  const supervisorKey = start.pair?.pair.supervisorKey;
  const inOrder = [
    ...start.people.filter(({ key }) => key !== supervisorKey),
    ...start.people.filter(({ key }) => key === supervisorKey),
  ];
  const when = chosen
    ? strings.meetingTime(
        dates.weekdayDayMonth(dayInZone(chosen.startsAt, start.zone)),
        dates.time(chosen.startsAt, start.zone),
        dates.time(chosen.endsAt, start.zone),
      )
    : strings.noTimeYet;
  return (
    <Section title={strings.invitation}>
      <div className={styles.letter}>
        <p className={styles.subject}>{strings.meeting(inOrder.map(({ name }) => firstNameOf(name)))}</p>
        <p className={styles.line}>
          {when}
          <br />
          {place === 'teams' ? strings.places.teams : room.trim() || strings.places.room}
        </p>
        <p className={styles.line}>{strings.meetingText}</p>
      </div>
      <IconLine quiet icon={<LockClosed16Regular />}>
        {strings.meetingPrivate}
      </IconLine>
    </Section>
  );
}
