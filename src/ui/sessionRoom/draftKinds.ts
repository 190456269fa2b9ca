import { stages } from '../../domain/Catalogue';
import type { Stage } from '../../domain/Catalogue';
import type { Action, CaseNote, Note } from '../../domain/WorkItem';
import type { ActionDraft, CaseDraft, HubServices, NoteDraft, SessionRef } from '../../services/HubServices';
import type { DraftKind } from './useDrafts';

/** One paragraph after the other; the same words are not said twice. */
function joined(mine: string, theirs: string): string {
  if (mine.trim() === theirs.trim()) return mine;
  return [mine, theirs].filter((text) => text.trim() !== '').join('\n\n');
}

const union = (mine: readonly string[], theirs: readonly string[]): readonly string[] => [...new Set([...mine, ...theirs])];

const mapStages = (text: (stage: Stage) => string): Readonly<Record<Stage, string>> => ({
  experience: text('experience'), reflection: text('reflection'), analysis: text('analysis'), plan: text('plan')
});

export const noStages = mapStages(() => '');

export function noteDraftOf(item: Note): NoteDraft {
  const { key, agendaNumber, covered, text, functions } = item;
  return { key, stored: item, agendaNumber, covered, text, functions };
}

export function caseDraftOf(item: CaseNote): CaseDraft {
  const { key, agendaNumber, position, reference, functions, fileLine, onFile, onChronology } = item;
  return { key, stored: item, agendaNumber, position, reference, stages: item.stages, functions, fileLine, onFile, onChronology };
}

export function actionDraftOf(item: Action): ActionDraft {
  const { key, text, ownerKey, dueDay, agendaNumber, caseReference, status } = item;
  return { key, stored: item, text, ownerKey, dueDay, agendaNumber, caseReference, status };
}

export function noteKind(services: HubServices, room: SessionRef): DraftKind<NoteDraft, Note> {
  return {
    isBlank: ({ text, covered, functions }) => text.trim() === '' && !covered && functions.length === 0,
    fromStored: noteDraftOf,
    join: (mine, theirs) => ({ ...mine, text: joined(mine.text, theirs.text), covered: mine.covered || theirs.covered, functions: union(mine.functions, theirs.functions) }),
    save: (draft) => services.saveNote(room, draft)
  };
}

export function caseKind(services: HubServices, room: SessionRef): DraftKind<CaseDraft, CaseNote> {
  return {
    isBlank: (draft) => [draft.reference, draft.fileLine, ...stages.map((stage) => draft.stages[stage])].every((text) => text.trim() === ''),
    fromStored: caseDraftOf,
    join: (mine, theirs) => ({
      ...mine,
      reference: mine.reference || theirs.reference,
      stages: mapStages((stage) => joined(mine.stages[stage], theirs.stages[stage])),
      functions: union(mine.functions, theirs.functions),
      fileLine: joined(mine.fileLine, theirs.fileLine),
      onFile: mine.onFile || theirs.onFile,
      onChronology: mine.onChronology || theirs.onChronology
    }),
    save: (draft) => services.saveCase(room, draft)
  };
}

export function actionKind(services: HubServices, room: SessionRef): DraftKind<ActionDraft, Action> {
  return {
    isBlank: ({ text }) => text.trim() === '',
    fromStored: actionDraftOf,
    join: (mine, theirs) => ({ ...mine, text: joined(mine.text, theirs.text), dueDay: mine.dueDay ?? theirs.dueDay }),
    save: (draft) => services.saveAction(room, draft)
  };
}
