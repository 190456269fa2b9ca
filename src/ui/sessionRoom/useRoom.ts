import * as React from 'react';
import type { Action, CaseNote, Note } from '../../domain/WorkItem';
import type { ActionDraft, CaseDraft, NoteDraft, SessionRoom } from '../../services/HubServices';
import { useHub } from '../shared/HubContext';
import type { SavingState } from './createAutosave';
import { actionDraftOf, actionKind, caseDraftOf, caseKind, noStages, noteDraftOf, noteKind } from './draftKinds';
import { newKey } from './newKey';
import { useAutosave } from './useAutosave';
import { useDrafts } from './useDrafts';
import type { Drafts } from './useDrafts';

export interface Room {
  readonly room: SessionRoom;
  readonly notes: Drafts<NoteDraft, Note>;
  readonly cases: Drafts<CaseDraft, CaseNote>;
  readonly actions: Drafts<ActionDraft, Action>;
  readonly saving: SavingState;
  /** Words that are not in SharePoint yet, or two versions between which nobody has chosen. */
  readonly unsaved: boolean;
  readonly conflicts: number;
  /** Saves everything now; true when nothing is left unsaved. */
  saveNow(): Promise<boolean>;
  addAction(agendaNumber: number, caseReference: string): void;
  addCase(agendaNumber: number): void;
}

/** Every item has its note from the start, so that its key is made once; nothing is stored until something is written. */
function notesOf(room: SessionRoom): readonly NoteDraft[] {
  const written = room.notes.map(noteDraftOf);
  const missing = room.agenda.filter(({ number }) => !written.some(({ agendaNumber }) => agendaNumber === number));
  return [...written, ...missing.map(({ number }): NoteDraft => ({ key: newKey(), stored: undefined, agendaNumber: number, covered: false, text: '', functions: [] }))];
}

const isHere = (room: SessionRoom) => ({ sessionKey }: { readonly sessionKey: string }): boolean => sessionKey === room.sessionKey;

/** All that is written in one session, kept while the person moves between agenda items and saved as it is typed. */
export function useRoom(room: SessionRoom): Room {
  const hub = useHub();
  const { autosave, saving } = useAutosave();
  const kinds = React.useMemo(() => ({ note: noteKind(hub, room), case: caseKind(hub, room), action: actionKind(hub, room) }), [hub, room]);
  const first = React.useRef<{ notes: readonly NoteDraft[]; cases: readonly CaseDraft[]; actions: readonly ActionDraft[] } | undefined>();
  first.current ??= {
    notes: notesOf(room),
    cases: room.cases.filter(isHere(room)).map(caseDraftOf),
    actions: room.actions.filter(isHere(room)).map(actionDraftOf)
  };
  const notes = useDrafts<NoteDraft, Note>(first.current.notes, kinds.note, autosave);
  const cases = useDrafts<CaseDraft, CaseNote>(first.current.cases, kinds.case, autosave);
  const actions = useDrafts<ActionDraft, Action>(first.current.actions, kinds.action, autosave);
  const conflicts = notes.conflicts.size + cases.conflicts.size + actions.conflicts.size;
  const owner = room.supervisees[0]?.key ?? room.supervisor.key;

  return {
    room, notes, cases, actions, saving, conflicts,
    unsaved: saving.kind !== 'saved' || conflicts > 0,
    saveNow: async () => (await autosave.flush()) && conflicts === 0,
    addAction: (agendaNumber, caseReference) =>
      actions.add({ key: newKey(), stored: undefined, text: '', ownerKey: owner, dueDay: undefined, agendaNumber, caseReference, status: 'open' }),
    addCase: (agendaNumber) =>
      cases.add({
        key: newKey(), stored: undefined, agendaNumber, position: Math.max(0, ...cases.items.map(({ position }) => position)) + 1, reference: '',
        stages: noStages, functions: [], fileLine: '', onFile: false, onChronology: false
      })
  };
}
