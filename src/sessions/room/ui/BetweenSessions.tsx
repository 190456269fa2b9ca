import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { firstNameOf } from '../../../ground/rules/names';
import { CaseText } from '../../../ground/ui/CaseText';
import { RouteLink } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { LogEntry } from '../../rules/WorkItem';
import { sessionRoomStrings } from '../en';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  none: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', flexDirection: 'column' },
  name: typographyStyles.body1Strong,
  what: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
});

/** What was logged since they last met, what is chased, and the ways to log more: a referral, a case to escalate. */
export const BetweenSessions = React.memo(function BetweenSessions({
  room,
}: {
  readonly room: SessionRoom;
}): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const { logs = [], logKinds = [] } = room;
  if (logKinds.length === 0) return null;
  const nameOf = (key: string): string =>
    firstNameOf([room.supervisor, ...room.supervisees].find((person) => person.key === key)?.name ?? '');
  const details = (entry: LogEntry): readonly string[] => {
    const label = logKinds.find(({ key }) => key === entry.logKind)?.chaseLabel ?? '';
    const isChased = entry.chaseDay !== undefined && entry.doneDay === undefined;
    return [
      ...(entry.file === 'owed' ? [strings.betweenOwed] : []),
      ...(isChased
        ? [strings.betweenChase(label, dates.dayMonth(entry.chaseDay ?? entry.day), nameOf(entry.ownerKey))]
        : []),
    ];
  };
  return (
    <Section title={strings.between} end={<RouteLink to={{ place: 'logs' }}>{strings.betweenAll}</RouteLink>}>
      {logs.length === 0 ? (
        <p className={styles.none}>{strings.betweenNone}</p>
      ) : (
        <ul className={styles.list}>
          {logs.map((entry) => (
            <li key={entry.key} className={styles.row}>
              <span className={styles.name}>
                <CaseText>
                  {strings.betweenTitle(
                    logKinds.find(({ key }) => key === entry.logKind)?.title ?? entry.logKind,
                    entry.reference,
                  )}
                </CaseText>
              </span>
              <span className={styles.what}>{strings.betweenLead(dates.dayMonth(entry.day), details(entry))}</span>
            </li>
          ))}
        </ul>
      )}
      {room.mayWrite && room.supervisees.length === 1 ? (
        <div className={styles.links}>
          {logKinds
            .filter(({ scope, besideSupervision }) => scope !== 'person' && !besideSupervision)
            .map(({ key, action }) => (
              <RouteLink key={key} to={{ place: 'log', kindKey: key, pairKey: room.pairKey }}>
                {action}
              </RouteLink>
            ))}
        </div>
      ) : undefined}
    </Section>
  );
});
