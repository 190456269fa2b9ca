import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayInZone } from '../../ground/rules/days';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import { myCalendarStrings } from './en';
import { JoinButton } from '../../sessions/ui/JoinButton';
import { stateOf } from './stateOf';
import type { MySession } from './CalendarService';

const useStyles = makeStyles({
  when: { ...typographyStyles.body1Strong, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

export interface ChosenSessionProps {
  readonly row: MySession;
  readonly now: string;
  /** Where its meeting is, as its words say; empty where none is known yet. */
  readonly joinUrl: string;
}

/** The session that is chosen in the week: how it stands, and the ways into it. */
export function ChosenSession({ row, now, joinUrl }: ChosenSessionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(myCalendarStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const { session, withName, offerTitle, iSupervise } = row;
  const target = { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key };
  const time = (instant: string): string => dates.time(instant, zone);
  const movable = session.status === 'booked' && session.endsAt >= now;
  return (
    <Section title={withName} tint="brand">
      <p className={styles.when}>
        {strings.when(dayInZone(session.startsAt, zone), time(session.startsAt), time(session.endsAt))}
      </p>
      <p className={styles.words}>{strings.what(offerTitle, iSupervise)}</p>
      <div className={styles.badges}>
        <StateBadge state={stateOf(session)} />
        {session.status === 'booked' && session.reply !== 'none' ? (
          <span>{strings.replies[session.reply]}</span>
        ) : undefined}
      </div>
      <div className={styles.buttons}>
        <RouteButton appearance="primary" to={{ place: 'session', target }}>
          {strings.open}
        </RouteButton>
        {movable && joinUrl !== '' ? <JoinButton url={joinUrl} withName={withName} /> : undefined}
        {movable ? <RouteButton to={{ place: 'change', target }}>{strings.move}</RouteButton> : undefined}
      </div>
    </Section>
  );
}
