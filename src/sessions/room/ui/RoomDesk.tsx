import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-left';
import { ArrowRight20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-right';
import type { AgendaItem } from '../../../ground/rules/Catalogue';
import { sessionRoomStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { useStable } from '../../../ground/ui/useStable';
import { useStrings } from '../../../ground/ui/useStrings';
import type { WhoCanReadProps } from '../../../access/ui/WhoCanRead';
import { AgendaRail } from './AgendaRail';
import { CarriedActions } from './CarriedActions';
import { itemState } from './itemState';
import type { ItemState } from './itemState';
import { PhoneBar } from './PhoneBar';
import { PrepareSection } from './PrepareSection';
import { RestoredWords } from './RestoredWords';
import { SaveTrouble } from './SaveTrouble';
import { ToRaise } from './ToRaise';
import { DriftingCases } from './DriftingCases';
import { Surroundings } from './Surroundings';
import { RoomAside } from './RoomAside';
import { RoomMiddle } from './RoomMiddle';
import { useGroup, useGroupStage } from './useGroup';
import { useRaised } from './useRaised';
import type { Room } from './useRoom';

const medium = '@media (max-width: 1119.9px)';
const useStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateColumns: '216px minmax(0, 1fr) 288px',
    gap: '24px',
    alignItems: 'start',
    [medium]: { gridTemplateColumns: '216px minmax(0, 1fr)' },
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  },
  rail: {
    position: 'sticky',
    top: '16px',
    maxHeight: 'calc(100vh - 32px)',
    overflowY: 'auto',
    [phone]: { display: 'none' },
  },
  count: { ...typographyStyles.caption1, margin: 0, padding: '0 8px', color: tokens.colorNeutralForeground2 },
  column: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  aside: { [medium]: { gridColumn: '2' }, [phone]: { gridColumn: '1' } },
  steps: { display: 'flex', justifyContent: 'space-between', gap: '12px', [phone]: { display: 'none' } },
});

export interface RoomDeskProps {
  readonly room: Room;
  readonly readers: WhoCanReadProps;
  /** Words left on this device could not be looked for. */
  readonly leftFailed: boolean;
  readonly onAgain: () => void;
  readonly current: number;
  readonly onGo: (number: number) => void;
  /** Leads to the last item, where it is finished. */
  readonly onFinish: () => void;
}

/** Agenda on the left, what is written in the middle, what to look up on the right. */
export function RoomDesk({
  room,
  readers,
  leftFailed,
  onAgain,
  current,
  onGo,
  onFinish,
}: RoomDeskProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const guard = useLeaveGuard(room.unsaved);
  const raised = useRaised(room.room);
  const group = useGroup(room.room, onAgain);
  useGroupStage(group, onGo);
  const { agenda, myRole } = room.room;
  const index = Math.max(
    0,
    agenda.findIndex(({ number }) => number === current),
  );
  const item = agenda[index];
  const before = agenda[index - 1];
  const after = agenda[index + 1];
  const states = agenda.map(({ number }): ItemState => itemState(room, number));
  // as one text, so that the rail is drawn anew when a state changes and not with every letter
  const said = states.join();
  const stateOf = React.useCallback(
    (number: number): ItemState =>
      (said.split(',')[agenda.findIndex((one) => one.number === number)] ?? 'toCome') as ItemState,
    [said, agenda],
  );
  const covered = states.filter((state) => state === 'covered').length;
  const middle = React.useRef<HTMLDivElement>(null);
  const go = useStable((number: number): void => {
    onGo(number);
    // the new item is read from its heading, by eye and by screen reader; who is in it already keeps their place
    window.setTimeout(() => {
      if (middle.current?.contains(document.activeElement) === false) middle.current.focus();
    }, 0);
  });
  const { asking } = guard;
  const { saving, kept, saveNow } = room;
  // somebody who goes while the last words are on their way waits a moment instead of being asked; see useLeaveGuard
  const flush = React.useRef(saveNow);
  flush.current = saveNow;
  React.useEffect(() => {
    if (asking) void flush.current();
  }, [asking]);

  return (
    <>
      {saving.kind === 'notSaved' && (
        <SaveTrouble saving={saving} kept={kept} zone={room.room.zone} onTryNow={() => void saveNow()} />
      )}
      {asking && saving.kind === 'saving' && <p role="status">{strings.leaveSaving}</p>}
      {asking && (saving.kind === 'notSaved' || room.conflicts > 0) && (
        <LeaveQuestion guard={guard} kept={kept && room.conflicts === 0} />
      )}
      <RestoredWords room={room.room} restored={room.restored} failed={leftFailed} onAgain={onAgain} />
      <div className={styles.desk}>
        <div className={styles.rail}>
          <p className={styles.count}>{strings.covered(covered, agenda.length)}</p>
          <AgendaRail room={room.room} current={current} stateOf={stateOf} onGo={go} />
        </div>
        <div className={styles.column}>
          <Surroundings room={room.room} />
          <PrepareSection room={room.room} />
          <DriftingCases room={room.room} />
          <CarriedActions room={room.room} />
          <ToRaise room={room.room} raised={raised} />
          <RoomMiddle
            room={room}
            raised={raised}
            group={group}
            readers={readers}
            item={item}
            last={after === undefined}
            middle={middle}
          />
          <Steps before={before} after={after} onGo={go} />
        </div>
        <div className={mergeClasses(styles.column, styles.aside)}>
          <RoomAside room={room} group={group} />
        </div>
      </div>
      <PhoneBar
        room={room.room}
        current={current}
        stateOf={stateOf}
        onGo={go}
        covered={covered}
        next={after?.number}
        saving={saving}
        zone={room.room.zone}
        onFinish={myRole === 'supervisor' && after !== undefined ? onFinish : undefined}
      />
    </>
  );
}

interface StepsProps {
  readonly before: AgendaItem | undefined;
  readonly after: AgendaItem | undefined;
  readonly onGo: (number: number) => void;
}

/** To the item before and the next one. */
const Steps = React.memo(function Steps({ before, after, onGo }: StepsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  return (
    <div className={styles.steps}>
      {before ? (
        <Button icon={<ArrowLeft20Regular />} onClick={() => onGo(before.number)}>
          {strings.item(before.number, before.title)}
        </Button>
      ) : (
        <span />
      )}
      {after && (
        <Button
          appearance="primary"
          iconPosition="after"
          icon={<ArrowRight20Regular />}
          onClick={() => onGo(after.number)}
        >
          {strings.item(after.number, after.title)}
        </Button>
      )}
    </div>
  );
});
