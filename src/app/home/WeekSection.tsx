import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Location16Regular } from '@fluentui/react-icons/lib/atoms/svg/location';
import { Video16Regular } from '@fluentui/react-icons/lib/atoms/svg/video';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { isComing } from '../../sessions/rules/Session';
import type { Session } from '../../sessions/rules/Session';
import { homeStrings } from './en';
import { IconLine } from '../../ground/ui/IconLine';
import { OutlookLine } from '../../sessions/outlook/ui/OutlookLine';
import { RouteButton, RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { JoinButton } from '../../sessions/ui/JoinButton';
import type { HomeView, SessionRow } from '../../sessions/home/HomeView';

const useStyles = makeStyles({
  when: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
  },
  time: { ...typographyStyles.body1Strong },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '4px' },
  mark: { verticalAlign: '-3px', marginInlineEnd: '4px' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface WeekSectionProps {
  readonly view: HomeView;
  readonly fresh: (session: Session) => Session;
  /** Outlook was asked and did not answer. */
  readonly unknown: boolean;
}

/** Today's sessions and those of the six days after. */
export function WeekSection({ view, fresh, unknown }: WeekSectionProps): React.ReactElement {
  const styles = useStyles();
  const { week } = useStrings(homeStrings);
  const rows = view.week7
    .map((row) => ({ ...row, session: fresh(row.session) }))
    .filter(({ session }) => isComing(session))
    .sort((a, b) => a.session.startsAt.localeCompare(b.session.startsAt));
  const today = rows.filter(({ session }) => session.day === view.today);
  const later = rows.filter(({ session }) => session.day !== view.today);
  return (
    <Section title={week.title} end={<RouteLink to={{ place: 'calendar' }}>{week.calendar}</RouteLink>}>
      {rows.length === 0 ? <p className={styles.none}>{week.none}</p> : undefined}
      <Group title={week.today} rows={today} view={view} />
      <Group title={week.thisWeek} rows={later} view={view} />
      {unknown ? (
        <IconLine quiet icon={<Warning16Filled />}>
          {week.notFresh}
        </IconLine>
      ) : undefined}
    </Section>
  );
}

function Group({
  title,
  rows,
  view,
}: {
  readonly title: string;
  readonly rows: readonly SessionRow[];
  readonly view: HomeView;
}): React.ReactElement | null {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className={styles.when}>{title}</h3>
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <Row key={row.session.key} row={row} view={view} primary={index === 0 && row.session.day === view.today} />
        ))}
      </ul>
    </div>
  );
}

/** Who answered and when is told in a line of its own. */
const answered = ({ outlook = [] }: Session): boolean =>
  outlook.some(({ what }) => what === 'declined' || what === 'tentative');

function Row({
  row,
  view,
  primary,
}: {
  readonly row: SessionRow;
  readonly view: HomeView;
  readonly primary: boolean;
}): React.ReactElement {
  const styles = useStyles();
  const { week } = useStrings(homeStrings);
  const { dates } = useStrings();
  const { session, withName, iSupervise, added, joinUrl, groupSize } = row;
  const at = dates.time(session.startsAt, view.catalogue.settings.zone);
  const isToday = session.day === view.today;
  const Mark = session.place === 'teams' ? Video16Regular : Location16Regular;
  let reply = week.supervised;
  if (iSupervise) reply = answered(session) ? '' : week.replies[session.reply];
  const facts = [
    isToday
      ? week.today1(dates.minutesBetween(session.startsAt, session.endsAt), session.place)
      : `${week.later(at, session.place)}.`,
    added > 0 ? week.added(added) : '',
    reply,
  ]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <li className={styles.row}>
      <span className={styles.time}>{isToday ? at : dates.weekdayShort(session.day)}</span>
      <div>
        <p className={styles.name}>{groupSize === undefined ? withName : week.withGroup(withName, groupSize)}</p>
        <p className={styles.facts}>
          <Mark className={styles.mark} aria-hidden />
          {facts}
        </p>
        <OutlookLine session={session} />
      </div>
      <div className={styles.buttons}>
        {isToday && joinUrl !== '' ? <JoinButton size="small" url={joinUrl} withName={withName} /> : undefined}
        <RouteButton
          size="small"
          appearance={primary ? 'primary' : undefined}
          aria-label={week.openWith(withName)}
          to={{ place: 'session', target: { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key } }}
        >
          {week.open}
        </RouteButton>
      </div>
    </li>
  );
}
