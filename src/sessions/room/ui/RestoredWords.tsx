import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-clockwise';
import { sessionRoomStrings } from '../en';
import { hubStrings } from '../../../ground/words/hub/en';
import { useStrings } from '../../../ground/ui/useStrings';
import type { SessionRoom } from '../RoomService';
import type { Room } from './useRoom';

export interface RestoredWordsProps {
  readonly room: SessionRoom;
  readonly restored: Room['restored'];
  /** There may be words on this device that could not be opened now. */
  readonly failed: boolean;
  readonly onAgain: () => void;
}

/** Says that unsaved words were put back in their place, or could not be. */
export const RestoredWords = React.memo(function RestoredWords({
  room,
  restored,
  failed,
  onAgain,
}: RestoredWordsProps): React.ReactElement | null {
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const { close } = useStrings(hubStrings);
  const [closed, setClosed] = React.useState(false);
  const { numbers, writtenAt } = restored;
  if (failed) {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{strings.leftFailedTitle}</MessageBarTitle>
          {strings.leftFailed}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" icon={<ArrowClockwise16Regular />} onClick={onAgain}>
            {strings.leftAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (closed || numbers.length === 0) return null;
  const items = room.agenda
    .filter(({ number }) => numbers.includes(number))
    .map(({ number, title }) => strings.item(number, title));
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{strings.restoredTitle(dates.time(writtenAt, room.zone))}</MessageBarTitle>
        {strings.restored(items)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => setClosed(true)}>
          {close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
});
