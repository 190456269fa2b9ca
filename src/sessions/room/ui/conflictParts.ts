import type { Stage } from '../../../ground/rules/Catalogue';
import { stages } from '../../../ground/rules/Catalogue';
import type { Action, CaseNote, Note } from '../../rules/WorkItem';
import type { SharedStrings } from '../../../ground/en';
import type { SessionRoomStrings } from '../en';
import type { Conflict } from './useDrafts';
import type { ActionDraft, CaseDraft, NoteDraft } from '../RoomDrafts';
import type { SessionRoom } from '../RoomService';

/** One thing the two versions say differently. */
export interface ConflictPart {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Only what both changed: the rest is joined already. */
const asked = (fields: readonly string[], parts: Readonly<Record<string, ConflictPart>>): readonly ConflictPart[] =>
  Object.entries(parts)
    .filter(([field]) => fields.includes(field))
    .map(([, one]) => one);

const part = (label: string, mine: string, theirs: string): ConflictPart => ({ label, mine, theirs });

export function partsOfNote(
  room: SessionRoom,
  mine: NoteDraft,
  { theirs, fields }: Conflict<Note>,
  strings: SessionRoomStrings,
): readonly ConflictPart[] {
  return asked(fields, { text: part(strings.notes, mine.text, theirs.text) });
}

export function partsOfCase(
  room: SessionRoom,
  mine: CaseDraft,
  { theirs, fields }: Conflict<CaseNote>,
  strings: SessionRoomStrings,
): readonly ConflictPart[] {
  const title = (stage: Stage): string => room.stagePrompts.find((prompt) => prompt.stage === stage)?.title ?? '';
  return asked(fields, {
    reference: part(strings.caseReference, mine.reference, theirs.reference),
    ...Object.fromEntries(stages.map((stage) => [stage, part(title(stage), mine.stages[stage], theirs.stages[stage])])),
    fileLine: part(strings.fileLine, mine.fileLine, theirs.fileLine),
  });
}

export function partsOfAction(
  room: SessionRoom,
  mine: ActionDraft,
  { theirs, fields }: Conflict<Action>,
  strings: SessionRoomStrings,
  dates: SharedStrings['dates'],
): readonly ConflictPart[] {
  const name = (key: string): string =>
    [room.supervisor, ...room.supervisees].find((person) => person.key === key)?.name ?? '';
  const day = (value: number | undefined): string => (value === undefined ? '' : dates.dayMonthYearShort(value));
  return asked(fields, {
    text: part(strings.action, mine.text, theirs.text),
    ownerKey: part(strings.byWhom, name(mine.ownerKey), name(theirs.ownerKey)),
    dueDay: part(strings.byWhen, day(mine.dueDay), day(theirs.dueDay)),
    status: part(strings.whatHappenedPrompt, strings.outcomes[mine.status], strings.outcomes[theirs.status]),
    caseReference: part(strings.caseReference, mine.caseReference, theirs.caseReference),
  });
}
