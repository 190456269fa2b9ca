import * as React from 'react';
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { firstNameOf } from '../../../ground/rules/names';
import type { RoomState } from '../rules/roomStateOf';
import type { Session } from '../../rules/Session';
import type { SessionRoom } from '../RoomService';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { useLimitsAt } from '../../../access/proof/ui/useLimitsAt';
import { Reasons } from './Reasons';
import { useSeen } from './useSeen';
import { sessionRoomStrings } from '../en';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { useStrings } from '../../../ground/ui/useStrings';

const useStyles = makeStyles({ message: { maxWidth: '100%' } });

export interface RoomMessagesProps {
  readonly room: SessionRoom;
  /** The session as Outlook has its time. */
  readonly session: Session;
  readonly state: RoomState;
}

/** What stands above the desk, or instead of it: sent back, signatures that do not count any more, finished, cancelled. */
export const RoomMessages = React.memo(function RoomMessages({
  room,
  session,
  state,
}: RoomMessagesProps): React.ReactElement {
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const { supervisees, supervisor, returned } = room;
  const { stopped } = useLimitsAt('signing');
  useSeen(room);
  const voidedDay = session.status === 'running' ? (session.voidedDay ?? 0) : 0;
  return (
    <>
      {stopped && state.kind === 'write' && <SiteLimits at="signing" />}
      {returned !== '' && (
        <Message title={strings.returned(supervisees.map(({ name }) => firstNameOf(name)).join(', '))}>
          {returned}
        </Message>
      )}
      {voidedDay > 0 && (
        <Message title={strings.voided(dates.dayMonth(voidedDay))}>
          {strings.voidedText(firstNameOf(supervisor.name))}
        </Message>
      )}
      {room.unknown > 0 && state.kind !== 'unknown' && (
        <Message title={strings.unknownEntries(room.unknown)}>{strings.unknownWords}</Message>
      )}
      {room.unreadable > 0 && state.kind === 'write' && (
        <Message title={strings.unreadableEntries(room.unreadable)}>{strings.unreadableWords}</Message>
      )}
      <StateMessage room={room} state={state} />
      <Reasons room={room} />
    </>
  );
});

function StateMessage({ room, state }: Pick<RoomMessagesProps, 'room' | 'state'>): React.ReactElement | null {
  const strings = useStrings(sessionRoomStrings);
  const { shard, pairKey, sessionKey } = room;
  switch (state.kind) {
    case 'write':
      return null;
    case 'read':
      return <Message title={strings.readOnly} />;
    case 'cancelled':
      return <Message title={strings.cancelledState} />;
    case 'unknown':
      return room.session.newer ? (
        <Message title={strings.unknownState}>{strings.unknownWords}</Message>
      ) : (
        <Message title={strings.unreadableState}>{strings.unreadableStateWords}</Message>
      );
    case 'finished':
      return (
        <>
          <Message title={strings.sent} />
          <div>
            <RouteButton appearance="primary" to={{ place: 'record', target: { shard, pairKey, sessionKey } }}>
              {strings.readRecord}
            </RouteButton>
          </div>
        </>
      );
  }
}

function Message({ title, children }: { readonly title: string; readonly children?: string }): React.ReactElement {
  const styles = useStyles();
  return (
    <MessageBar className={styles.message} intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
