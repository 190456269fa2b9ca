import * as React from 'react';
import type { SessionTarget } from '../../services/HubServices';
import { sessionRoomStrings } from '../../strings/sessionRoomStrings';
import { useHub } from '../shared/HubContext';
import { LoadStates } from '../shared/LoadStates';
import { Page } from '../shared/Page';
import { useLoad } from '../shared/useLoad';
import { useStrings } from '../shared/useStrings';
import { useTouchTargets } from '../shared/useTouchTargets';
import { SessionRoomView } from './SessionRoomView';

export interface SessionRoomPageProps {
  readonly target: SessionTarget;
}

/** One session: prepared, run from the agenda, finished. */
export function SessionRoomPage({ target }: SessionRoomPageProps): React.ReactElement {
  const hub = useHub();
  const strings = useStrings(sessionRoomStrings);
  const touch = useTouchTargets();
  const room = useLoad(React.useCallback(() => hub.openSession(target), [hub, target]));
  return (
    <Page wide className={touch}>
      <LoadStates of={room} title={strings.pageTitle} rows={9}>{(value) => <SessionRoomView key={value.sessionKey} room={value} />}</LoadStates>
    </Page>
  );
}
