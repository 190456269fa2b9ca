import { stages } from '../../../ground/rules/Catalogue';
import type { Stage } from '../../../ground/rules/Catalogue';
import { actionFields, caseFields, noteFields } from '../../rules/workFields';
import type { Action, CaseNote, Note } from '../../rules/WorkItem';
import type { Ask } from '../../../ground/ui/serviceHook';
import type { RoomService } from '../RoomService';
import { draftKind } from './draftKind';
import type { DraftKind } from './draftKind';
import type { ActionDraft, CaseDraft, NoteDraft, RoomRef } from '../RoomDrafts';

export const noStages: Readonly<Record<Stage, string>> = { experience: '', reflection: '', analysis: '', plan: '' };

export function noteDraftOf(item: Note): NoteDraft {
  const { key, agendaNumber, covered, text, functions, apart } = item;
  const draft = { key, stored: item, agendaNumber, covered, text, functions };
  return apart === true ? { ...draft, apart } : draft;
}

export function caseDraftOf(item: CaseNote): CaseDraft {
  const { key, agendaNumber, position, reference, functions, fileLine, onFile, onChronology } = item;
  return {
    key,
    stored: item,
    agendaNumber,
    position,
    reference,
    stages: item.stages,
    functions,
    fileLine,
    onFile,
    onChronology,
  };
}

export function actionDraftOf(item: Action): ActionDraft {
  const { key, text, ownerKey, dueDay, agendaNumber, caseReference, status } = item;
  return { key, stored: item, text, ownerKey, dueDay, agendaNumber, caseReference, status };
}

export const noteKind = (askRoom: Ask<RoomService>, room: RoomRef): DraftKind<NoteDraft, Note> =>
  draftKind({
    words: noteFields,
    texts: ['text'],
    isBlank: ({ text, covered, functions }: NoteDraft) => text.trim() === '' && !covered && functions.length === 0,
    save: (draft: NoteDraft) => askRoom((it) => it.saveNote(room, draft)),
    kept: (draft) => ({ kind: 'note', draft }),
  });

export const caseKind = (askRoom: Ask<RoomService>, room: RoomRef): DraftKind<CaseDraft, CaseNote> =>
  draftKind({
    words: caseFields,
    texts: [...stages, 'fileLine'],
    isBlank: (draft: CaseDraft) =>
      [draft.reference, draft.fileLine, ...stages.map((stage) => draft.stages[stage])].every(
        (text) => text.trim() === '',
      ),
    save: (draft: CaseDraft) => askRoom((it) => it.saveCase(room, draft)),
    kept: (draft) => ({ kind: 'case', draft }),
  });

export const actionKind = (askRoom: Ask<RoomService>, room: RoomRef): DraftKind<ActionDraft, Action> =>
  draftKind({
    words: actionFields,
    texts: ['text'],
    isBlank: ({ text }: ActionDraft) => text.trim() === '',
    save: (draft: ActionDraft) => askRoom((it) => it.saveAction(room, draft)),
    kept: (draft) => ({ kind: 'action', draft }),
  });
