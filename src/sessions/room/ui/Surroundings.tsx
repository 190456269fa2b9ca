import * as React from 'react';
import { DoorArrowLeft20Regular } from '@fluentui/react-icons/lib/atoms/svg/door-arrow-left';
import { AlertOff20Regular } from '@fluentui/react-icons/lib/atoms/svg/alert-off';
import { IconLine } from '../../../ground/ui/IconLine';
import { useStrings } from '../../../ground/ui/useStrings';
import { sessionRoomStrings } from '../en';
import type { SessionRoom } from '../RoomService';

/** Before a session begins: a room nobody comes into, or a status that keeps calls away. */
export function Surroundings({ room }: { readonly room: SessionRoom }): React.ReactElement | null {
  const { surroundings } = useStrings(sessionRoomStrings);
  const { session, words } = room;
  if (session.status !== 'booked') return null;
  const teams = session.place === 'teams';
  return (
    <IconLine quiet icon={teams ? <AlertOff20Regular /> : <DoorArrowLeft20Regular />}>
      {`${teams ? surroundings.teams : surroundings.room(words?.room ?? '')} ${surroundings.times}`}
    </IconLine>
  );
}
