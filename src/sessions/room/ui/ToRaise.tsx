import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sessionRoomStrings } from '../en';
import { useHome } from '../../home/ui/HomeContext';
import { AttachLesson } from '../../learning/ui/AttachLesson';
import { RaisedItem } from './RaisedItem';
import { RaiseBox } from './RaiseBox';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { SessionRoom } from '../RoomService';
import type { Raised } from './useRaised';

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
  readonly raised: Raised;
}

/** What either of them wants to talk about, added beforehand or now. */
export const ToRaise = React.memo(function ToRaise({ room, raised }: ToRaiseProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const shared = useStrings();
  const { items, put, add } = raised;
  const home = useHome();
  const { day } = room.session;
  const today = home.state === 'full' ? home.value.today : undefined;
  let title = strings.toRaise;
  if (day === today) title = strings.toRaiseToday;
  else if (today !== undefined && day > today)
    title = strings.toRaiseOn(shared.dates.nearDay(day, today, shared.dates.dayMonth));
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
          onAdded={add}
        />
      )}
      {room.mayWrite && <AttachLesson room={room} items={items} onAdded={add} />}
    </Section>
  );
});
