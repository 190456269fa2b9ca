import * as React from 'react';
import { Button, MessageBar, MessageBarBody, makeStyles, typographyStyles } from '@fluentui/react-components';
import { CalendarCheckmark20Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-checkmark';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import type { Person } from '../../../ground/rules/Person';
import { bookingStrings } from '../en';
import { IconLine } from '../../../ground/ui/IconLine';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { hubStrings } from '../../../ground/words/hub/en';
import { useStrings } from '../../../ground/ui/useStrings';
import { NotInOutlook } from './NotInOutlook';
import type { BookingResult, BookingStart } from '../BookingService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { ...typographyStyles.body1, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface BookingDoneProps {
  readonly start: BookingStart;
  readonly along: readonly Person[];
  readonly result: BookingResult;
  readonly onAnother: () => void;
}

/** What was booked, whether Outlook knows, and the ways on. */
export function BookingDone({ start, along, result, onAnother }: BookingDoneProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const shared = useStrings(hubStrings);
  const { dates } = useStrings();
  const [now, setNow] = React.useState(result);
  const top = React.useRef<HTMLDivElement>(null);
  // the form is gone: a screen reader is brought to what came of it
  React.useEffect(() => top.current?.focus(), []);
  const others = [...start.people, ...along]
    .filter(({ key }) => key !== start.myKey)
    .map(({ name }) => firstNameOf(name));
  const [first] = now.sessions;
  const title = now.invited ? strings.bookedTitle(now.sessions.length) : strings.keptTitle(now.sessions.length);
  return (
    <>
      <PageHeader title={strings.title} />
      <div ref={top} tabIndex={-1}>
        <Section title={title}>
          {now.invited && (
            <p className={styles.line} role="status">
              {strings.invited(others)}
            </p>
          )}
          <ul className={styles.list}>
            {now.sessions.map((session) => (
              <li key={session.key}>
                <IconLine icon={<CalendarCheckmark20Regular />}>
                  {strings.meetingTime(
                    dates.weekdayDayMonth(dayInZone(session.startsAt, start.zone)),
                    dates.time(session.startsAt, start.zone),
                    dates.time(session.endsAt, start.zone),
                  )}
                </IconLine>
              </li>
            ))}
          </ul>
          {now.noMeeting === true && (
            <MessageBar intent="warning" layout="multiline" role="alert">
              <MessageBarBody>{strings.noMeeting}</MessageBarBody>
            </MessageBar>
          )}
          {!now.invited && <NotInOutlook sessions={now.sessions} onFinished={setNow} />}
          <div className={styles.actions}>
            {first && (
              <RouteButton
                appearance={now.invited ? 'primary' : 'secondary'}
                to={{ place: 'session', target: { shard: first.shard, pairKey: first.pairKey, sessionKey: first.key } }}
              >
                {strings.openSession}
              </RouteButton>
            )}
            <Button onClick={onAnother}>{strings.bookAnother}</Button>
            <RouteButton appearance="subtle" to={{ place: 'home' }}>
              {shared.backToHome}
            </RouteButton>
          </div>
        </Section>
      </div>
    </>
  );
}
