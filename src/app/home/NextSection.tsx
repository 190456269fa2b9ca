import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarCheckmark20Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-checkmark';
import { Chat20Regular } from '@fluentui/react-icons/lib/atoms/svg/chat';
import { ClipboardTaskListLtr20Regular } from '@fluentui/react-icons/lib/atoms/svg/clipboard-task-list-ltr';
import { Warning20Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { firstNameOf } from '../../ground/rules/names';
import type { Session } from '../../sessions/rules/Session';
import { homeStrings } from './en';
import { useAskForHelp } from '../../sessions/help/ui/useAskForHelp';
import { DateTile } from '../../ground/ui/DateTile';
import { Empty } from '../../ground/ui/Empty';
import { IconLine } from '../../ground/ui/IconLine';
import { LazyBoundary } from '../../ground/ui/LazyBoundary';
import { OutlookLine } from '../../sessions/outlook/ui/OutlookLine';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { phone } from '../../ground/ui/breakpoints';
import { useStrings } from '../../ground/ui/useStrings';
import { JoinButton } from '../../sessions/ui/JoinButton';
import type { HomeView, OwnSupervision } from '../../sessions/home/HomeView';

const useStyles = makeStyles({
  when: { display: 'flex', alignItems: 'center', gap: '16px' },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    [phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  lead: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  lines: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    [phone]: { '& > *': { minHeight: '44px', flex: '1 1 auto' } },
  },
});

// seldom seen, and with an address to look up
const Tell = React.lazy(() =>
  import(/* webpackChunkName: 'tell' */ '../../sessions/booking/ui/tell/Tell').then((file) => ({ default: file.Tell })),
);

export interface NextSectionProps {
  readonly view: HomeView;
  readonly supervision: OwnSupervision | undefined;
}

export function NextSection({ view, supervision }: NextSectionProps): React.ReactElement {
  const { next } = useStrings(homeStrings);
  return (
    <Section title={next.title} tint={supervision?.next ? 'brand' : undefined}>
      {supervision?.next ? (
        <Booked view={view} supervision={supervision} session={supervision.next} />
      ) : (
        <NotBooked view={view} supervision={supervision} />
      )}
    </Section>
  );
}

interface BookedProps {
  readonly view: HomeView;
  readonly supervision: OwnSupervision;
  readonly session: Session;
}

function Booked({ view, supervision, session }: BookedProps): React.ReactElement {
  const styles = useStyles();
  const { next } = useStrings(homeStrings);
  const { dates } = useStrings();
  const at = dates.time(session.startsAt, view.catalogue.settings.zone);
  const target = { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key };
  return (
    <>
      <div className={styles.when}>
        <DateTile day={session.day} />
        <div>
          <p className={styles.title}>{next.when(session.day, view.today, at, supervision.pair.supervisorName)}</p>
          <p className={styles.lead}>
            {next.lead(dates.minutesBetween(session.startsAt, session.endsAt), session.place)}
          </p>
        </div>
      </div>
      <Reminders view={view} supervision={supervision} session={session} />
      <div className={styles.actions}>
        <RouteButton appearance="primary" to={{ place: 'session', target }}>
          {next.prepare}
        </RouteButton>
        {supervision.joinUrl === '' ? undefined : (
          <JoinButton url={supervision.joinUrl} withName={supervision.pair.supervisorName} />
        )}
        <RouteButton appearance="subtle" to={{ place: 'change', target }}>
          {next.change}
        </RouteButton>
      </div>
    </>
  );
}

function Reminders({ view, supervision, session }: BookedProps): React.ReactElement {
  const styles = useStyles();
  const { next } = useStrings(homeStrings);
  const due = view.actions.flatMap(({ action }) =>
    action.status === 'open' &&
    action.dueDay !== undefined &&
    action.dueDay >= view.today &&
    action.dueDay <= session.day
      ? [action.dueDay]
      : [],
  );
  const firstDue = due.length > 0 ? Math.min(...due) : undefined;
  const added = view.additions.filter(
    (item) => item.sessionKey === session.key && item.byKey !== supervision.pair.superviseeKey,
  ).length;
  return (
    <div className={styles.lines}>
      {firstDue === undefined ? undefined : (
        <IconLine icon={<ClipboardTaskListLtr20Regular />}>
          {next.actionsDue(due.length, firstDue, view.today)}
        </IconLine>
      )}
      {added > 0 ? (
        <IconLine icon={<Chat20Regular />}>{next.added(firstNameOf(supervision.pair.supervisorName), added)}</IconLine>
      ) : undefined}
      <OutlookLine session={session} />
      {session.reply === 'accepted' ? (
        <IconLine icon={<CalendarCheckmark20Regular />}>{next.accepted}</IconLine>
      ) : undefined}
      {session.reply === 'declined' ? (
        <>
          <IconLine icon={<Warning20Filled />}>{next.declined}</IconLine>
          <LazyBoundary quiet>
            <Tell to={[supervision.pair.supervisorKey]} occasion="declined" />
          </LazyBoundary>
        </>
      ) : undefined}
    </div>
  );
}

function NotBooked({ view, supervision }: NextSectionProps): React.ReactElement {
  const { next, hard } = useStrings(homeStrings);
  const ask = useAskForHelp();
  if (!supervision) return <Empty title={next.none} />;
  const { meter, pair } = supervision;
  const actions = (
    <>
      <Button appearance="primary" onClick={() => ask('adHoc')}>
        {next.askForTime(firstNameOf(pair.supervisorName))}
      </Button>
      <Button onClick={() => ask('debrief')}>{hard.debrief}</Button>
    </>
  );
  return (
    <Empty title={next.none} actions={actions}>
      {meter.total > 0 ? next.noneEntitled(meter.total, meter.dueBy, view.today) : undefined}{' '}
      {next.noneWords(pair.supervisorName)}
    </Empty>
  );
}
