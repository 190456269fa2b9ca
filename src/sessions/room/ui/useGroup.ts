import * as React from 'react';
import type { Outcome } from '../../../ground/rules/Issue';
import { useOutcome } from '../../../ground/ui/useOutcome';
import type { RunningOutcome } from '../../../ground/ui/useOutcome';
import { useStable } from '../../../ground/ui/useStable';
import type { GroupDraft } from '../GroupDraft';
import type { SessionRoom } from '../RoomService';
import { areNotesOpen } from '../rules/groupRun';
import type { ClockMove, GroupRun } from '../rules/groupRun';
import { useRoomService } from '../useRoomService';
import { newKey } from './newKey';

/**
 * Milliseconds between two looks while a group meets: at most ten people, for an hour, one small question each. All see
 * the same stage within seconds; the clock itself is worked out from the times that are stored.
 */
const pace = 10_000;
/** A group is not followed before and after its hour. */
const around = 2 * 60 * 60_000;

export interface Group {
  readonly run: GroupRun;
  readonly outcome: RunningOutcome;
  readonly agree: () => Promise<void>;
  readonly arrange: (draft: Omit<GroupDraft, 'key'>) => Promise<void>;
  readonly open: () => Promise<void>;
  readonly move: (move: ClockMove) => Promise<void>;
}

/** How a group's day stands, looked at again while it meets; undefined for supervision of two. */
export function useGroup(room: SessionRoom, onOpened: () => void): Group | undefined {
  const askRoom = useRoomService();
  const outcome = useOutcome();
  const [run, setRun] = React.useState(room.group?.run);
  const [keys] = React.useState(() => ({ agreed: newKey(), run: newKey() }));
  const { shard, pairKey, sessionKey, session, mayWrite } = room;
  const target = React.useMemo(() => ({ shard, pairKey, sessionKey }), [shard, pairKey, sessionKey]);
  const isGroup = room.group !== undefined;
  const follows = isGroup && mayWrite;

  React.useEffect(() => {
    if (!follows) return undefined;
    const look = (): void => {
      const away = Math.abs(Date.now() - Date.parse(session.startsAt)) > around;
      if (away || document.visibilityState === 'hidden') return;
      // what cannot be asked now is asked again in a moment
      askRoom((it) => it.lookAtGroup(target)).then(setRun, () => undefined);
    };
    const timer = window.setInterval(look, pace);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [askRoom, follows, session.startsAt, target]);

  // the stages are the agenda from now on: the room is read anew, once
  const wasOpen = React.useRef(room.group === undefined || areNotesOpen(room.group.run));
  const open = run !== undefined && areNotesOpen(run);
  React.useEffect(() => {
    if (open && !wasOpen.current) {
      wasOpen.current = true;
      onOpened();
    }
  }, [open, onOpened]);

  if (run === undefined || !isGroup) return undefined;
  const take = async (call: () => Promise<Outcome<GroupRun>>): Promise<void> => {
    const next = await outcome.run(call);
    if (next !== undefined) setRun(next);
  };
  const { item } = run;
  return {
    run,
    outcome,
    agree: () => take(async () => ({ ok: true, value: await askRoom((it) => it.agreeInGroup(target, keys.agreed)) })),
    arrange: (draft) => take(() => askRoom((it) => it.arrangeGroup(target, { key: keys.run, ...draft }))),
    open: () => take(() => askRoom((it) => it.openGroupNotes(target))),
    move: async (move) => {
      if (item !== undefined) await take(() => askRoom((it) => it.moveGroupClock(target, item, move)));
    },
  };
}

/** All go where the group is; who reads back may do so until it moves on. */
export function useGroupStage(group: Group | undefined, onGo: (number: number) => void): void {
  const stage = group?.run.method === undefined ? 0 : (group.run.item?.stage ?? 0);
  const go = useStable((number: number): void => onGo(number));
  React.useEffect(() => {
    if (stage > 0) go(stage);
  }, [stage, go]);
}
