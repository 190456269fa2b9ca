import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Session, SessionStatus } from '../../domain/Session';
import { peopleStrings } from '../../strings/peopleStrings';
import { useZone } from '../shared/HomeContext';
import { RouteButton } from '../shared/RouteLink';
import { Section } from '../shared/Section';
import { StateBadge } from '../shared/StateBadge';
import type { StateName } from '../shared/StateBadge';
import { useStrings } from '../shared/useStrings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', padding: '10px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTopStyle: 'none' } },
  words: { flex: '1 1 200px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 }
});

const stateOf: Readonly<Record<SessionStatus, StateName>> = { booked: 'booked', running: 'running', signing: 'notSigned', sealed: 'sealed', missed: 'missed', cancelled: 'cancelled' };

export interface PersonSessionsProps {
  readonly sessions: readonly Session[];
}

/** The pair's sessions, the latest first, each with the way into it. */
export function PersonSessions({ sessions }: PersonSessionsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(peopleStrings);
  const rows = [...sessions].sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  return (
    <Section title={strings.sessions}>
      {rows.length === 0 ? <p className={styles.none}>{strings.noSessions}</p> : undefined}
      <ul className={styles.list}>{rows.map((session) => <SessionItem key={session.key} session={session} />)}</ul>
    </Section>
  );
}

function SessionItem({ session }: { readonly session: Session }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(peopleStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const target = { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key };
  const hasRecord = session.status === 'signing' || session.status === 'sealed';
  const isComing = session.status === 'booked' || session.status === 'running';
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.title}>{strings.session(session.day, dates.time(session.startsAt, zone))}</p>
        <p className={styles.facts}>{strings.minutes(dates.minutesBetween(session.startsAt, session.endsAt), session.place)}</p>
      </div>
      <StateBadge state={stateOf[session.status]} />
      {session.status === 'booked' ? <RouteButton appearance="subtle" to={{ place: 'change', target }} aria-label={strings.changeSession(session.day)}>{strings.change}</RouteButton> : undefined}
      {isComing ? <RouteButton to={{ place: 'session', target }} aria-label={strings.openSession(session.day)}>{strings.open}</RouteButton> : undefined}
      {hasRecord ? <RouteButton to={{ place: 'record', target }} aria-label={strings.readSession(session.day)}>{strings.read}</RouteButton> : undefined}
    </li>
  );
}
