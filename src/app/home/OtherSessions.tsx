import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { homeStrings } from './en';
import { DateTile } from '../../ground/ui/DateTile';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { hubStrings } from '../../ground/words/hub/en';
import { useStrings } from '../../ground/ui/useStrings';
import type { HomeView, OwnSupervision } from '../../sessions/home/HomeView';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
  },
  words: { flex: '1 1 160px', minWidth: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface OtherSessionsProps {
  readonly view: HomeView;
  readonly mine: readonly OwnSupervision[];
  /** The supervision of somebody who supervises others. */
  readonly own?: boolean;
}

/** My other supervisions in a row each: when, with whom, and where the year stands. */
export function OtherSessions({ view, mine, own }: OtherSessionsProps): React.ReactElement {
  const styles = useStyles();
  const { others } = useStrings(homeStrings);
  return (
    <Section title={own ? others.own : others.title}>
      <ul className={styles.list}>
        {mine.map((supervision) => (
          <Row key={supervision.pair.key} view={view} supervision={supervision} own={own === true} />
        ))}
      </ul>
    </Section>
  );
}

function Row({
  view,
  supervision,
  own,
}: {
  readonly view: HomeView;
  readonly supervision: OwnSupervision;
  readonly own: boolean;
}): React.ReactElement {
  const styles = useStyles();
  const { others } = useStrings(homeStrings);
  const { dates, meter } = useStrings();
  const { notBooked } = useStrings(hubStrings);
  const { next, pair, offer } = supervision;
  const title = next
    ? others.when(next.day, dates.time(next.startsAt, view.catalogue.settings.zone), pair.supervisorName)
    : others.withWhom(offer.title, pair.supervisorName);
  return (
    <li className={styles.item}>
      {next ? <DateTile day={next.day} /> : undefined}
      <div className={styles.words}>
        <p className={styles.strong}>{title}</p>
        <p className={styles.quiet}>
          {next ? `${meter.line(supervision.meter)}.` : `${notBooked}. ${meter.line(supervision.meter)}.`}
          {own ? ` ${others.lookedAfter}` : ''}
        </p>
      </div>
      {next ? (
        <RouteButton
          to={{ place: 'session', target: { shard: next.shard, pairKey: next.pairKey, sessionKey: next.key } }}
        >
          {others.prepare}
        </RouteButton>
      ) : undefined}
    </li>
  );
}
