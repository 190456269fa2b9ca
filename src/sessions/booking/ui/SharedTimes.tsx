import * as React from 'react';
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  typographyStyles,
} from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { firstNameOf } from '../../../ground/rules/names';
import type { PersonKey } from '../../../ground/rules/Person';
import { phone } from '../../../ground/ui/breakpoints';
import { IconLine } from '../../../ground/ui/IconLine';
import { useStrings } from '../../../ground/ui/useStrings';
import { bookingStrings } from '../en';
import type { TimesNote } from '../rules/TimesView';
import { DaySlots } from './DaySlots';
import type { ClockSpan } from './timeFields';
import type { Times } from './useTimes';

const useStyles = makeStyles({
  days: { display: 'flex', flexDirection: 'column' },
  after: { alignSelf: 'flex-start', [phone]: { minHeight: '44px' } },
  none: { ...typographyStyles.body1, margin: 0 },
});

export interface SharedTimesProps {
  readonly times: Times;
  readonly zone: string;
  readonly myKey: PersonKey;
  /** Start of the chosen time, if any. */
  readonly chosen: string | undefined;
  readonly onChoose: (span: ClockSpan | undefined) => void;
}

/** Times everybody has free, day by day, and how to see more of them. */
export function SharedTimes({ times, zone, myKey, chosen, onChoose }: SharedTimesProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const shared = useStrings();
  const noteWords = (note: TimesNote): string => {
    if (note.kind === 'otherClock') return strings.otherClock;
    return strings.unknownZone(note.person.key === myKey ? '' : firstNameOf(note.person.name));
  };
  const empty = times.state === 'ready' && times.days.every(({ slots }) => slots.length === 0);
  return (
    <>
      <div className={styles.days}>
        {times.days.map((day) => (
          <DaySlots key={day.day} times={day} zone={zone} myKey={myKey} chosen={chosen} onChoose={onChoose} />
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
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>
            {strings.timesFailed}{' '}
            <Link as="button" inline onClick={times.again}>
              {shared.tryAgain}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {times.state === 'ready' && (
        <Button className={styles.after} appearance="subtle" onClick={times.weekAfter}>
          {strings.weekAfter}
        </Button>
      )}
    </>
  );
}
