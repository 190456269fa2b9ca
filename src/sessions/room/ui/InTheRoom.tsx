import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { groupStrings } from '../en';
import type { SessionRoom } from '../RoomService';
import { areNotesOpen } from '../rules/groupRun';
import type { Group } from './useGroup';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '2px 12px' },
  name: typographyStyles.body1Strong,
  role: { color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface InTheRoomProps {
  readonly room: SessionRoom;
  readonly group: Group;
}

/** Who is part of the day and what they do; once notes are open. */
export function InTheRoom({ room, group }: InTheRoomProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(groupStrings);
  const { run } = group;
  if (!areNotesOpen(run)) return null;
  const people = [room.supervisor, ...room.supervisees];
  const isWithout = (key: string): boolean => run.item?.without.includes(key) === true;
  return (
    <Section title={strings.inTheRoom}>
      <ul className={styles.list}>
        {people.map(({ key, name }) => (
          <li key={key} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <span className={styles.role}>{isWithout(key) ? strings.without : (run.item?.roles[key] ?? '')}</span>
          </li>
        ))}
      </ul>
      <StateBadge state="agreed">{strings.allAgreedAt(people.filter(({ key }) => !isWithout(key)).length)}</StateBadge>
      <p className={styles.words}>{strings.groupRecord}</p>
    </Section>
  );
}
