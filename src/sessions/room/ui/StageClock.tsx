import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-right';
import type { GroupMethod } from '../../../ground/rules/Catalogue';
import { forcedColors } from '../../../ground/ui/breakpoints';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { GroupItem } from '../../rules/WorkItem';
import { groupStrings } from '../en';
import type { SessionRoom } from '../RoomService';
import { timeLeft } from '../rules/groupRun';
import type { Group } from './useGroup';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  time: { ...typographyStyles.title3, fontVariantNumeric: 'tabular-nums', margin: 0 },
  over: { color: tokens.colorStatusWarningForeground3 },
  bar: { flex: '1 1 160px', display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  words: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  track: {
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    [forcedColors]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Whole minutes left at which a screen reader hears of it. */
const saidAt: readonly number[] = [5, 2, 0];

export interface StageClockProps {
  readonly room: SessionRoom;
  readonly group: Group;
}

/** Where the group is and how long it has: worked out from the times that are stored, so that all see the same. */
export function StageClock({ room, group }: StageClockProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(groupStrings);
  const { item, method } = group.run;
  if (item === undefined || method === undefined || item.stage === 0) return null;
  const stage = method.stages[item.stage - 1];
  return (
    <Section tint="brand" title={strings.stage(item.stage, method.stages.length, stage?.title ?? method.title)}>
      <TimeLeft item={item} method={method} minutes={(stage?.minutes ?? 0) + item.added} />
      {room.myRole === 'supervisor' ? <ClockButtons item={item} method={method} group={group} /> : undefined}
      <p className={styles.words}>{method.rule}</p>
    </Section>
  );
}

interface TimeLeftProps {
  readonly item: GroupItem;
  readonly method: GroupMethod;
  /** What the stage has in all. */
  readonly minutes: number;
}

function TimeLeft({ item, method, minutes }: TimeLeftProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(groupStrings);
  const left = timeLeft(item, method, useNow());
  if (left === undefined) return <p className={styles.words}>{strings.asLong}</p>;
  const share = Math.min(1, Math.max(0, 1 - left / (minutes * 60_000)));
  const whole = Math.max(0, Math.ceil(left / 60_000));
  return (
    <>
      <div className={styles.line}>
        <p role="timer" aria-live="off" className={mergeClasses(styles.time, left < 0 && styles.over)}>
          {left < 0 ? strings.over(clock(-left)) : clock(left)}
        </p>
        <div className={styles.bar}>
          <p className={styles.words}>{item.pausedAt === '' ? strings.leftOf(minutes) : strings.paused}</p>
          <div className={styles.track} aria-hidden>
            <div className={styles.fill} style={{ width: `${share * 100}%` }} />
          </div>
        </div>
      </div>
      <p role="status" className={styles.said}>
        {saidAt.includes(whole) ? strings.minutesLeft(whole) : ''}
      </p>
    </>
  );
}

interface ClockButtonsProps extends Pick<TimeLeftProps, 'item' | 'method'> {
  readonly group: Group;
}

/** The facilitator's alone. */
function ClockButtons({ item, method, group }: ClockButtonsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(groupStrings);
  const { busy } = group.outcome;
  const timed = (method.stages[item.stage - 1]?.minutes ?? 0) > 0;
  const next = method.stages[item.stage];
  const paused = item.pausedAt !== '';
  return (
    <div className={styles.buttons}>
      {timed ? (
        <>
          <Button disabledFocusable={busy} onClick={() => void group.move(paused ? 'goOn' : 'pause')}>
            {paused ? strings.goOn : strings.pause}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void group.move('moreTime')}>
            {strings.moreTime}
          </Button>
        </>
      ) : undefined}
      {item.stage > 1 ? (
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void group.move('back')}>
          {strings.back}
        </Button>
      ) : undefined}
      {next ? (
        <Button
          appearance="primary"
          iconPosition="after"
          icon={<ArrowRight20Regular />}
          disabledFocusable={busy}
          onClick={() => void group.move('next')}
        >
          {next.title}
        </Button>
      ) : undefined}
    </div>
  );
}

/** 06:40 */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The device's clock, drawn anew each second while the page is looked at. Asks nothing. */
function useNow(): number {
  const [now, setNow] = React.useState(() => Date.now());
  React.useEffect(() => {
    const timer = window.setTimeout(() => setNow(Date.now()), 1000);
    return () => window.clearTimeout(timer);
  }, [now]);
  return now;
}
