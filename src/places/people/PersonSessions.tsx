import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarCancel16Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-cancel';
import { isComing } from '../../sessions/rules/Session';
import type { Session, SessionStatus } from '../../sessions/rules/Session';
import { wasHeld } from '../../sessions/rules/summary';
import { peopleStrings } from './en';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { useZone } from '../../ground/ui/ZoneContext';
import { useOutlook } from '../../sessions/outlook/ui/OutlookContext';
import { OutlookLine } from '../../sessions/outlook/ui/OutlookLine';
import { RouteButton, RouteLink } from '../../ground/ui/RouteLink';
import { SealBadge } from '../../sessions/record/ui/SealBadge';
import { SealsNotice } from '../../sessions/record/ui/SealsNotice';
import { Section } from '../../ground/ui/Section';
import { MarkBadge, StateBadge } from '../../ground/ui/StateBadge';
import type { StateName } from '../../ground/ui/StateBadge';
import type { Seals } from '../../sessions/record/ui/useSeals';
import { useSeals } from '../../sessions/record/ui/useSeals';
import { useStrings } from '../../ground/ui/useStrings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  words: { flex: '1 1 200px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const stateOf: Readonly<Record<Exclude<SessionStatus, 'signing' | 'sealed'>, StateName>> = {
  booked: 'booked',
  running: 'running',
  held: 'held',
  missed: 'missed',
  cancelled: 'cancelled',
  unknown: 'unknown',
};

interface Rights {
  /** May open its words. */
  readonly reads: boolean;
  /** Is one of the two, who alone move and cancel. */
  readonly takesPart: boolean;
}

export interface PersonSessionsProps extends Rights {
  readonly sessions: readonly Session[];
}

/** Rows shown before earlier ones are asked for: each held one has its seal read. */
const pageSize = 25;

/**
 * The pair's sessions, the latest first, each with the way into it. Times and states as Outlook has them now, seals as
 * they are read.
 */
export function PersonSessions({ sessions, ...rights }: PersonSessionsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(peopleStrings);
  const { fresh } = useOutlook();
  const [shown, setShown] = React.useState(pageSize);
  const all = sessions.map(fresh).sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  const rows = all.slice(0, shown);
  const seals = useSeals(rows);
  return (
    <Section title={strings.sessions}>
      <SealsNotice seals={seals} />
      {rows.length === 0 ? <p className={styles.none}>{strings.noSessions}</p> : undefined}
      <ul className={styles.list}>
        {rows.map((session) => (
          <SessionItem key={session.key} session={session} seals={seals} {...rights} />
        ))}
      </ul>
      {all.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + pageSize)}>{strings.moreSessions}</Button>
        </div>
      ) : undefined}
    </Section>
  );
}

interface SessionStateProps {
  readonly session: Session;
  readonly seals: Seals;
}

function SessionItem({ session, seals, reads, takesPart }: SessionStateProps & Rights): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(peopleStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const target = { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key };
  const home = useHome();
  const coming = isComing(session);
  const mayDecide =
    home.state === 'full' && home.value.me?.key === session.supervisorKey && session.endsAt >= home.value.now;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.title}>{strings.session(session.day, dates.time(session.startsAt, zone))}</p>
        <p className={styles.facts}>
          {strings.minutes(dates.minutesBetween(session.startsAt, session.endsAt), session.place)}
        </p>
        {session.status === 'booked' ? <OutlookLine session={session} /> : undefined}
        {isGone(session) ? (
          <p className={styles.facts}>
            {strings.goneWords}
            {mayDecide ? (
              <>
                {' '}
                <RouteLink to={{ place: 'home' }}>{strings.goneDecide}</RouteLink>
              </>
            ) : undefined}
          </p>
        ) : undefined}
      </div>
      <SessionState session={session} seals={seals} />
      {takesPart && session.status === 'booked' ? (
        <RouteButton
          appearance="subtle"
          to={{ place: 'change', target }}
          aria-label={strings.changeSession(session.day)}
        >
          {strings.change}
        </RouteButton>
      ) : undefined}
      {reads && coming ? (
        <RouteButton to={{ place: 'session', target }} aria-label={strings.openSession(session.day)}>
          {strings.open}
        </RouteButton>
      ) : undefined}
      {reads && wasHeld(session) ? (
        <RouteButton to={{ place: 'record', target }} aria-label={strings.readSession(session.day)}>
          {strings.read}
        </RouteButton>
      ) : undefined}
    </li>
  );
}

/** Booked as far as the register goes; its meeting was taken out of Outlook, so that it does not count as booked. */
const isGone = (session: Session): boolean => session.status === 'booked' && !isComing(session);

function SessionState({ session, seals }: SessionStateProps): React.ReactElement {
  const strings = useStrings(peopleStrings);
  const { status } = session;
  if (status === 'signing' || status === 'sealed') return <SealBadge seal={seals.of(session)} status={status} />;
  return isGone(session) ? (
    <MarkBadge icon={CalendarCancel16Regular} appearance="tint" color="warning" extra="warning">
      {strings.gone}
    </MarkBadge>
  ) : (
    <StateBadge state={stateOf[status]} />
  );
}
