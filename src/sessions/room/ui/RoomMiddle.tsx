import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { AgendaItem } from '../../../ground/rules/Catalogue';
import { firstNameOf } from '../../../ground/rules/names';
import { useStrings } from '../../../ground/ui/useStrings';
import type { WhoCanReadProps } from '../../../access/ui/WhoCanRead';
import { sessionRoomStrings } from '../en';
import type { SessionRoom } from '../RoomService';
import { areNotesOpen } from '../rules/groupRun';
import { AgendaItemPanel } from './AgendaItemPanel';
import { FinishPanel } from './FinishPanel';
import { GroupBefore } from './GroupBefore';
import { StageClock } from './StageClock';
import type { Group } from './useGroup';
import type { Raised } from './useRaised';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  middle: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    minWidth: 0,
    ':focus': { outlineStyle: 'none' },
  },
});

export interface RoomMiddleProps {
  readonly room: Room;
  readonly raised: Raised;
  readonly group: Group | undefined;
  readonly readers: WhoCanReadProps;
  readonly item: AgendaItem | undefined;
  /** The agenda ends with this item: here the session is finished. */
  readonly last: boolean;
  /** Takes the focus when another item is shown. */
  readonly middle: React.RefObject<HTMLDivElement>;
}

/** What is written now; of a group first its agreement, then its clock. */
export function RoomMiddle({ room, raised, group, readers, item, last, middle }: RoomMiddleProps): React.ReactElement {
  const styles = useStyles();
  const day = room.room.group;
  const closed = group !== undefined && isClosed(room.room, group);
  return (
    <>
      {group ? <StageClock room={room.room} group={group} /> : undefined}
      <div ref={middle} tabIndex={-1} className={styles.middle}>
        {closed && day ? <GroupBefore room={room.room} day={day} group={group} /> : undefined}
        {item && !closed ? (
          <AgendaItemPanel key={item.number} room={room} readers={readers} item={item}>
            {last ? <Finish room={room} raised={raised} /> : undefined}
          </AgendaItemPanel>
        ) : undefined}
      </div>
    </>
  );
}

/** Of a group whose notes were begun before there was such a day, nothing is closed. */
const isClosed = ({ notes }: SessionRoom, { run }: Group): boolean =>
  !areNotesOpen(run) && (run.item !== undefined || notes.length === 0);

function Finish({ room, raised }: Pick<RoomMiddleProps, 'room' | 'raised'>): React.ReactElement {
  const strings = useStrings(sessionRoomStrings);
  const { myRole, supervisor } = room.room;
  return myRole === 'supervisor' ? (
    <FinishPanel room={room} raised={raised} />
  ) : (
    <p>{strings.supervisorFinishes(firstNameOf(supervisor.name))}</p>
  );
}
