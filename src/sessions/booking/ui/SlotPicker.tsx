import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { firstNameOf } from '../../../ground/rules/names';
import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { useHome } from '../../home/ui/HomeContext';
import { useStrings } from '../../../ground/ui/useStrings';
import { bookingStrings } from '../en';
import type { MovedSession } from '../rules/TimeJudgement';
import { SharedTimes } from './SharedTimes';
import { DateAndTime } from './DateAndTime';
import { TimeNotes } from './TimeNotes';
import { inputsOf, spanOfInputs } from './timeFields';
import type { ClockSpan, TimeInputs } from './timeFields';
import { useTimes } from './useTimes';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

export interface SlotPickerProps {
  readonly pairKey: string;
  readonly supervisor: Pick<Person, 'key' | 'name'>;
  readonly supervisees: readonly Pick<Person, 'key' | 'name'>[];
  readonly along?: readonly Pick<Person, 'key'>[];
  readonly iSupervise: boolean;
  readonly minutes: number;
  readonly fromDay: Day;
  readonly zone: string;
  /** Stays the same object. */
  readonly moved?: MovedSession | undefined;
  readonly labels: { readonly date: string; readonly time: string };
  readonly timeRequired?: boolean;
  readonly message?: string | undefined;
  /** What the fields begin with. */
  readonly begins: TimeInputs;
  readonly onChoose: (span: ClockSpan | undefined) => void;
}

interface Who {
  readonly myKey: PersonKey;
  /** Empty for a group. */
  readonly superviseeKey: PersonKey;
  readonly withName: string;
}

/** For whom the picker speaks. */
function useWho({ supervisor, supervisees, iSupervise }: SlotPickerProps): Who {
  const home = useHome();
  const known = home.state === 'full' ? home.value.me?.key : undefined;
  const [first, another] = supervisees;
  const mine = known ?? (iSupervise ? supervisor.key : (first?.key ?? ''));
  if (first === undefined || another !== undefined) return { myKey: mine, superviseeKey: '', withName: '' };
  const other = iSupervise ? first : supervisor;
  return { myKey: mine, superviseeKey: first.key, withName: firstNameOf(other.name) };
}

/** The one way in which a time is chosen for a session there is: a day and a start, or one that everybody has free. */
export function SlotPicker(props: SlotPickerProps): React.ReactElement {
  const { pairKey, supervisor, supervisees, along = [], minutes, fromDay, zone, moved, onChoose } = props;
  const styles = useStyles();
  const strings = useStrings(bookingStrings);
  const { dates } = useStrings();
  const [typed, setTyped] = React.useState(props.begins);
  const people = [supervisor, ...supervisees, ...along].map(({ key }) => key);
  const times = useTimes({ people, minutes, fromDay, moved });
  const span = spanOfInputs(typed.date, typed.time, minutes, zone);
  const who = useWho(props);
  const type = (date: string, time: string): void => {
    setTyped({ date, time });
    onChoose(spanOfInputs(date, time, minutes, zone));
  };
  const take = (slot: ClockSpan | undefined): void => {
    if (slot === undefined) return type('', typed.time);
    const { date, time } = inputsOf(slot.startsAt, zone);
    return type(date, time);
  };
  return (
    <div className={styles.picker}>
      <DateAndTime
        {...typed}
        onType={type}
        labels={props.labels}
        timeRequired={props.timeRequired ?? true}
        ends={span && dates.time(span.endsAt, zone)}
        message={props.message}
      />
      <TimeNotes
        pairKey={pairKey}
        superviseeKey={who.superviseeKey}
        people={people}
        myKey={who.myKey}
        zone={zone}
        withName={who.withName}
        span={span && span.startsAt !== moved?.startsAt ? span : undefined}
        moved={moved}
      />
      <p className={styles.title}>{people.length > 2 ? strings.freeTimesGroup : strings.freeTimes}</p>
      <SharedTimes times={times} zone={zone} myKey={who.myKey} chosen={span?.startsAt} onChoose={take} />
    </div>
  );
}
