import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { addDays } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import { sessionRoomStrings } from '../en';
import { CaseText } from '../../../ground/ui/CaseText';
import { useHome } from '../../home/ui/HomeContext';
import { RaiseBox } from './RaiseBox';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    ...typographyStyles.body1,
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

export interface ToRaiseProps {
  readonly room: SessionRoom;
}

/** What either of them wants to talk about, added beforehand or now. */
export const ToRaise = React.memo(function ToRaise({ room }: ToRaiseProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const shared = useStrings();
  const [items, setItems] = React.useState(room.additions);
  const home = useHome();
  const { day } = room.session;
  const today = home.state === 'full' ? home.value.today : undefined;
  let title = strings.toRaise;
  if (day === today) title = strings.toRaiseToday;
  else if (today !== undefined && day > today)
    title = strings.toRaiseOn(day <= addDays(today, 6) ? shared.dates.weekday(day) : shared.dates.dayMonth(day));
  const nameOf = (personKey: string): string =>
    firstNameOf([room.supervisor, ...room.supervisees].find((person) => person.key === personKey)?.name ?? '');

  return (
    <Section title={title}>
      {items.length === 0 ? (
        <p className={styles.none}>{strings.toRaiseNobody}</p>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.key}>
              <CaseText>{item.text}</CaseText>{' '}
              <span className={styles.quiet}>{strings.toRaiseBy(nameOf(item.byKey))}</span>
            </li>
          ))}
        </ul>
      )}
      {room.mayWrite && (
        <RaiseBox
          target={room}
          today={day}
          items={items}
          words={{ label: strings.toRaiseLabel, add: strings.toRaiseAdd }}
          ready
          onAdded={(added) => setItems((before) => [...before.filter(({ key }) => key !== added.key), added])}
        />
      )}
    </Section>
  );
});
