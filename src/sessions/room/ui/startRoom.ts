import type { Action, CaseNote, Note } from '../../rules/WorkItem';
import type { KeptDraft } from '../../../ground/drafts/DraftService';
import type { Ask } from '../../../ground/ui/serviceHook';
import type { RoomService, SessionRoom } from '../RoomService';
import type { DraftKind } from './draftKind';
import { actionDraftOf, actionKind, caseDraftOf, caseKind, noteDraftOf, noteKind } from './draftKinds';
import { newKey } from './newKey';
import { restoreDrafts } from './restoreDrafts';
import type { Restored } from './restoreDrafts';
import type { ActionDraft, CaseDraft, NoteDraft } from '../RoomDrafts';
import type { RoomWords } from '../RoomWords';

export interface RoomKinds {
  readonly note: DraftKind<NoteDraft, Note>;
  readonly case: DraftKind<CaseDraft, CaseNote>;
  readonly action: DraftKind<ActionDraft, Action>;
}

export const roomKinds = (askRoom: Ask<RoomService>, room: SessionRoom): RoomKinds => ({
  note: noteKind(askRoom, room),
  case: caseKind(askRoom, room),
  action: actionKind(askRoom, room),
});

export interface RoomStart {
  readonly notes: Restored<NoteDraft, Note>;
  readonly cases: Restored<CaseDraft, CaseNote>;
  readonly actions: Restored<ActionDraft, Action>;
  /** Agenda numbers of what was put back. */
  readonly numbers: readonly number[];
  /** When the last of it was written; empty where nothing was. */
  readonly writtenAt: string;
}

/**
 * Every item has its note from the start, so that its key is made once; nothing is stored until something is written.
 */
function notesOf(room: SessionRoom): readonly NoteDraft[] {
  const written = room.notes.map(noteDraftOf);
  const missing = room.agenda.filter(({ number }) => !written.some(({ agendaNumber }) => agendaNumber === number));
  return [
    ...written,
    ...missing.map(
      ({ number }): NoteDraft => ({
        key: newKey(),
        stored: undefined,
        agendaNumber: number,
        covered: false,
        text: '',
        functions: [],
      }),
    ),
  ];
}

const sameKey = (item: { readonly key: string }, draft: { readonly key: string }): boolean => item.key === draft.key;

export const isOfRoom = (kept: KeptDraft): kept is KeptDraft & RoomWords =>
  kept.kind === 'note' || kept.kind === 'case' || kept.kind === 'action';

/**
 * What a session's room begins with: the words as read, and on top of them what this person left unsaved on this
 * device.
 */
export function startRoom(kinds: RoomKinds, room: SessionRoom, left: readonly KeptDraft[]): RoomStart {
  const ours = left.filter(isOfRoom);
  const here = ({ sessionKey }: { readonly sessionKey: string }): boolean => sessionKey === room.sessionKey;
  const { myKey } = room;
  const notes = restoreDrafts<NoteDraft, Note>({
    items: notesOf(room),
    kind: kinds.note,
    myKey,
    left: ours.flatMap(({ keptAt, ...kept }) => (kept.kind === 'note' ? [{ keptAt, draft: kept.draft }] : [])),
    // there is one note for each agenda item, whatever key it was given before it was stored
    isOf: (item, draft) => item.agendaNumber === draft.agendaNumber,
  });
  const cases = restoreDrafts<CaseDraft, CaseNote>({
    items: room.cases.filter(here).map(caseDraftOf),
    kind: kinds.case,
    myKey,
    isOf: sameKey,
    left: ours.flatMap(({ keptAt, ...kept }) => (kept.kind === 'case' ? [{ keptAt, draft: kept.draft }] : [])),
  });
  const actions = restoreDrafts<ActionDraft, Action>({
    items: room.actions.filter(here).map(actionDraftOf),
    kind: kinds.action,
    myKey,
    isOf: sameKey,
    left: ours.flatMap(({ keptAt, ...kept }) => (kept.kind === 'action' ? [{ keptAt, draft: kept.draft }] : [])),
  });
  const saved = [...notes.saved, ...cases.saved, ...actions.saved];
  const back = ours.filter(({ draft }) => !saved.includes(draft.key));
  return {
    notes,
    cases,
    actions,
    numbers: [...new Set(back.map(({ draft }) => draft.agendaNumber))].sort((a, b) => a - b),
    writtenAt:
      back
        .map(({ keptAt }) => keptAt)
        .sort()
        .pop() ?? '',
  };
}
