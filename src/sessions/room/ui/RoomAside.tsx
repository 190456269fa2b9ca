import * as React from 'react';
import { Balance } from './Balance';
import { BetweenSessions } from './BetweenSessions';
import { InTheRoom } from './InTheRoom';
import { LastTime } from './LastTime';
import { NotOnFile } from './NotOnFile';
import { Prompts } from './Prompts';
import type { Group } from './useGroup';
import type { Room } from './useRoom';

export interface RoomAsideProps {
  readonly room: Room;
  readonly group: Group | undefined;
}

/** What to look up beside the notes. */
export function RoomAside({ room, group }: RoomAsideProps): React.ReactElement {
  return (
    <>
      {group ? <InTheRoom room={room.room} group={group} /> : undefined}
      <LastTime room={room.room} />
      <BetweenSessions room={room.room} />
      <Prompts room={room.room} />
      <NotOnFile room={room.room} cases={room.cases.items} />
      <Balance room={room.room} />
    </>
  );
}
