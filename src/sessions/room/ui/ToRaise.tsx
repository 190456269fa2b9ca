import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sessionRoomStrings } from '../en';
import { useHome } from '../../home/ui/HomeContext';
import type { AgendaAddition } from '../../rules/WorkItem';
import { RaisedItem } from './RaisedItem';
import { RaiseBox } from './RaiseBox';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
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
    title = strings.toRaiseOn(shared.dates.nearDay(day, today, shared.dates.dayMonth));
  // what was taken back has no words any more
  const put = (changed: AgendaAddition): void =>
    setItems((before) =>
      before.map((one) => (one.key === changed.key ? changed : one)).filter(({ text }) => text !== ''),
    );

  return (
    <Section title={title} lead={room.session.status === 'running' ? strings.raisedLead : undefined}>
      {items.length === 0 ? (
        <p className={styles.none}>{strings.toRaiseNobody}</p>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <RaisedItem key={item.key} room={room} item={item} onChange={put} />
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
