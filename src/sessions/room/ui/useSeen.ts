import * as React from 'react';
import { hasUnseen } from '../../rules/withNews';
import type { SessionRoom } from '../RoomService';
import { useHome } from '../../home/ui/HomeContext';
import { useRoomService } from '../useRoomService';

/** Notes that one of its people has what is new in a session on the screen; nothing is asked where nothing is. */
export function useSeen({ session, myRole }: Pick<SessionRoom, 'session' | 'myRole'>): void {
  const askRoom = useRoomService();
  const home = useHome();
  const me = home.state === 'full' ? home.value.me?.key : undefined;
  const { shard, pairKey, key: sessionKey } = session;
  const isNew = me !== undefined && myRole !== 'keeper' && hasUnseen(session, me);
  const { refresh } = home;
  React.useEffect(() => {
    if (!isNew) return;
    // one that is not noted is told again, which harms nobody
    askRoom((it) => it.noteSeen({ shard, pairKey, sessionKey })).then(refresh, () => undefined);
  }, [askRoom, isNew, shard, pairKey, sessionKey, refresh]);
}
