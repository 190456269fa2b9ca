import * as React from 'react';
import type { Action, CaseNote, Note } from '../../rules/WorkItem';
import type { KeptDraft } from '../../../ground/drafts/DraftService';
import { useRoomService } from '../useRoomService';
import type { SavingState } from '../../../ground/ui/createAutosave';
import { presenterOf } from '../rules/groupRun';
import { noStages } from './draftKinds';
import { newKey } from './newKey';
import { roomKinds, startRoom } from './startRoom';
import type { RoomStart } from './startRoom';
import { useAutosave } from '../../../ground/ui/useAutosave';
import { useStable } from '../../../ground/ui/useStable';
import { useDraftKeeper } from '../../../ground/ui/useDraftKeeper';
import { useDrafts } from './useDrafts';
import type { Drafts } from './useDrafts';
import type { ActionDraft, CaseDraft, NoteDraft } from '../RoomDrafts';
import type { SessionRoom } from '../RoomService';

export interface Room {
  readonly room: SessionRoom;
  readonly notes: Drafts<NoteDraft, Note>;
  readonly cases: Drafts<CaseDraft, CaseNote>;
  readonly actions: Drafts<ActionDraft, Action>;
  readonly saving: SavingState;
  /** Everything that is not saved yet is kept on this device too. */
  readonly kept: boolean;
  /** What was put back from this device when the room opened. */
  readonly restored: Pick<RoomStart, 'numbers' | 'writtenAt'>;
  /** Words that are not in SharePoint yet, or two versions between which nobody has chosen. */
  readonly unsaved: boolean;
  readonly conflicts: number;
  /** Saves everything now; true when nothing is left unsaved. */
  saveNow(): Promise<boolean>;
  addAction(agendaNumber: number, caseReference: string): void;
  addCase(agendaNumber: number): void;
}

/** All that is written in one session, kept while the person moves between agenda items and saved as it is typed. */
export function useRoom(room: SessionRoom, left: readonly KeptDraft[]): Room {
  const askRoom = useRoomService();
  const { autosave, saving } = useAutosave();
  const { keeper, kept = false } = useDraftKeeper(room.sessionKey);
  const kinds = React.useMemo(() => roomKinds(askRoom, room), [askRoom, room]);
  const [start] = React.useState(() => startRoom(kinds, room, left));
  React.useEffect(() => {
    for (const key of [...start.notes.saved, ...start.cases.saved, ...start.actions.saved]) keeper.done(key);
  }, [start, keeper]);
  const notes = useDrafts<NoteDraft, Note>(start.notes, kinds.note, autosave, keeper);
  const cases = useDrafts<CaseDraft, CaseNote>(start.cases, kinds.case, autosave, keeper);
  const actions = useDrafts<ActionDraft, Action>(start.actions, kinds.action, autosave, keeper);
  const conflicts = notes.conflicts.size + cases.conflicts.size + actions.conflicts.size;
  // whoever brought the matter sees to what is agreed
  const presenter = room.group && presenterOf(room.group.run);
  const owner = presenter ?? room.supervisees[0]?.key ?? room.supervisor.key;

  return {
    room,
    notes,
    cases,
    actions,
    saving,
    kept,
    conflicts,
    restored: start,
    unsaved: saving.kind !== 'saved' || conflicts > 0,
    saveNow: async () => (await autosave.flush()) && conflicts === 0,
    addAction: useStable((agendaNumber: number, caseReference: string) =>
      actions.add({
        key: newKey(),
        stored: undefined,
        text: '',
        ownerKey: owner,
        dueDay: undefined,
        agendaNumber,
        caseReference,
        status: 'open',
      }),
    ),
    addCase: useStable((agendaNumber: number) =>
      cases.add({
        key: newKey(),
        stored: undefined,
        agendaNumber,
        position: Math.max(0, ...cases.items.map(({ position }) => position)) + 1,
        reference: '',
        stages: noStages,
        functions: [],
        fileLine: '',
        onFile: false,
        onChronology: false,
      }),
    ),
  };
}
