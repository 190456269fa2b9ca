import * as React from 'react';
import type { AgendaAddition } from '../../rules/WorkItem';
import type { SessionRoom } from '../RoomService';

export interface Raised {
  readonly items: readonly AgendaAddition[];
  /** In place of the one of its key; what was taken back has no words any more and goes. */
  readonly put: (changed: AgendaAddition) => void;
  readonly add: (added: AgendaAddition) => void;
}

/** What stands to be raised in a session, as it is while the room is open: above the agenda, and when it is finished. */
export function useRaised(room: SessionRoom): Raised {
  const [items, setItems] = React.useState(room.additions);
  const put = React.useCallback(
    (changed: AgendaAddition) =>
      setItems((before) =>
        before.map((one) => (one.key === changed.key ? changed : one)).filter(({ text }) => text !== ''),
      ),
    [],
  );
  const add = React.useCallback(
    (added: AgendaAddition) => setItems((before) => [...before.filter(({ key }) => key !== added.key), added]),
    [],
  );
  return React.useMemo(() => ({ items, put, add }), [items, put, add]);
}
