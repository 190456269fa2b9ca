import type { Stage } from '../../domain/Catalogue';
import { stages } from '../../domain/Catalogue';
import type { Action, CaseNote, Note } from '../../domain/WorkItem';
import type { ActionDraft, CaseDraft, NoteDraft, SessionRoom } from '../../services/HubServices';
import type { SharedStrings } from '../../strings/sharedStrings';
import type { SessionRoomStrings } from '../../strings/sessionRoomStrings';

/** One thing the two versions say differently. */
export interface ConflictPart {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

const differing = (parts: readonly ConflictPart[]): readonly ConflictPart[] => parts.filter(({ mine, theirs }) => mine.trim() !== theirs.trim());

const functionsOf = (room: SessionRoom, keys: readonly string[]): string => room.functions.filter(({ key }) => keys.includes(key)).map(({ shortTitle }) => shortTitle).join(', ');

const part = (label: string, mine: string, theirs: string): ConflictPart => ({ label, mine, theirs });

export function partsOfNote(room: SessionRoom, mine: NoteDraft, theirs: Note, strings: SessionRoomStrings): readonly ConflictPart[] {
  const { conflictParts } = strings;
  const yes = (value: boolean): string => (value ? conflictParts.yes : conflictParts.no);
  return differing([
    part(strings.notes, mine.text, theirs.text),
    part(conflictParts.covered, yes(mine.covered), yes(theirs.covered)),
    part(strings.functions, functionsOf(room, mine.functions), functionsOf(room, theirs.functions))
  ]);
}

export function partsOfCase(room: SessionRoom, mine: CaseDraft, theirs: CaseNote, strings: SessionRoomStrings): readonly ConflictPart[] {
  const { conflictParts } = strings;
  const yes = (value: boolean): string => (value ? conflictParts.yes : conflictParts.no);
  const title = (stage: Stage): string => room.stagePrompts.find((prompt) => prompt.stage === stage)?.title ?? '';
  return differing([
    part(strings.caseReference, mine.reference, theirs.reference),
    ...stages.map((stage) => part(title(stage), mine.stages[stage], theirs.stages[stage])),
    part(strings.functions, functionsOf(room, mine.functions), functionsOf(room, theirs.functions)),
    part(strings.fileLine, mine.fileLine, theirs.fileLine),
    part(conflictParts.onFile, yes(mine.onFile), yes(theirs.onFile)),
    part(conflictParts.onChronology, yes(mine.onChronology), yes(theirs.onChronology))
  ]);
}

export function partsOfAction(room: SessionRoom, mine: ActionDraft, theirs: Action, strings: SessionRoomStrings, dates: SharedStrings['dates']): readonly ConflictPart[] {
  const name = (key: string): string => [room.supervisor, ...room.supervisees].find((person) => person.key === key)?.name ?? '';
  const day = (value: number | undefined): string => (value === undefined ? '' : dates.dayMonthYearShort(value));
  return differing([
    part(strings.action, mine.text, theirs.text),
    part(strings.byWhom, name(mine.ownerKey), name(theirs.ownerKey)),
    part(strings.byWhen, day(mine.dueDay), day(theirs.dueDay)),
    part(strings.whatHappenedPrompt, strings.outcomes[mine.status], strings.outcomes[theirs.status])
  ]);
}
