import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Heart20Filled } from '@fluentui/react-icons/lib/atoms/svg/heart';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { mySupervisionStrings } from './en';
import { DateTile } from '../../ground/ui/DateTile';
import { IconLine } from '../../ground/ui/IconLine';
import { MeterBar } from '../../sessions/ui/MeterBar';
import { hashWith } from '../../ground/ui/addresses';
import { sessionAddress } from '../../sessions/ui/sessionAddress';
import { useAskForHelp } from '../../sessions/help/ui/useAskForHelp';
import { useStrings } from '../../ground/ui/useStrings';
import type { HomeView, OwnSupervision } from '../../sessions/home/HomeView';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.body1,
  },
  when: { display: 'flex', alignItems: 'center', gap: '12px' },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  part: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  foot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '12px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
  },
  heart: { color: tokens.colorPaletteBerryForeground1 },
});

export interface MySupervisionCardProps {
  readonly view: HomeView;
  readonly hubUrl: string;
}

export function MySupervisionCard({ view, hubUrl }: MySupervisionCardProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(mySupervisionStrings);
  const ask = useAskForHelp();
  const formal = view.mine[0];
  const first =
    [...view.mine]
      .filter(({ next }) => next)
      .sort((a, b) => (a.next?.startsAt ?? '').localeCompare(b.next?.startsAt ?? ''))[0] ?? formal;
  const dues = view.actions.flatMap(({ action }) => (action.dueDay === undefined ? [] : [action.dueDay]));
  return (
    <div className={styles.card}>
      {first ? (
        <Next view={view} supervision={first} hubUrl={hubUrl} />
      ) : (
        <p className={styles.words}>{strings.nobody}</p>
      )}
      <div className={styles.part}>
        {formal ? <MeterBar small meter={formal.meter} /> : undefined}
        <p className={styles.words}>
          {view.actions.length === 0
            ? strings.noActions
            : strings.actions(view.actions.length, dues.length > 0 ? Math.min(...dues) : undefined, view.today)}
        </p>
      </div>
      <div className={styles.foot}>
        {formal ? (
          <Button icon={<Heart20Filled className={styles.heart} />} onClick={() => ask('debrief')}>
            {strings.debrief}
          </Button>
        ) : undefined}
        <Button as="a" appearance="subtle" href={hubUrl}>
          {strings.openHub}
        </Button>
      </div>
      <IconLine quiet icon={<LockClosed16Regular />}>
        {strings.own}
      </IconLine>
    </div>
  );
}

function Next({
  view,
  supervision,
  hubUrl,
}: {
  readonly view: HomeView;
  readonly supervision: OwnSupervision;
  readonly hubUrl: string;
}): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(mySupervisionStrings);
  const { dates } = useStrings();
  const { next, pair } = supervision;
  if (!next)
    return (
      <div>
        <p className={styles.strong}>{strings.none}</p>
        <p className={styles.quiet}>{strings.noneWords(pair.supervisorName)}</p>
      </div>
    );
  const session = hashWith('session', sessionAddress, {
    target: { shard: next.shard, pairKey: next.pairKey, sessionKey: next.key },
  });
  return (
    <>
      <div className={styles.when}>
        <DateTile day={next.day} />
        <div>
          <p className={styles.strong}>
            {strings.when(next.day, view.today, dates.time(next.startsAt, view.catalogue.settings.zone))}
          </p>
          <p className={styles.quiet}>{strings.withWhom(pair.supervisorName, next.place)}</p>
        </div>
      </div>
      <Button as="a" appearance="primary" href={`${hubUrl}${session}`}>
        {strings.prepare}
      </Button>
    </>
  );
}
