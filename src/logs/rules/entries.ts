import type { LogField, LogKind } from '../../ground/rules/Catalogue';
import { addDays, weekdayOf } from '../../ground/rules/days';
import type { Issue } from '../../ground/rules/Issue';
import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import { isChased } from './standing';
import type { LogEntry, WorkItemBase } from '../../sessions/rules/WorkItem';

/** An entry as somebody fills it in. */
export interface LogDraft {
  /** Made once, so that pressing twice logs once. */
  readonly key: string;
  readonly kindKey: string;
  /** Empty where it is with somebody outside one's pairs: then it is one's own. */
  readonly pairKey: string;
  /** Of one's own: whom it was with. */
  readonly withName: string;
  readonly day: Day;
  readonly ownerKey: PersonKey;
  /** Something was decided about a child or family. */
  readonly decided: boolean;
  readonly reference: string;
  readonly onFile: boolean;
  readonly chaseDay: Day | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

/** As many characters as fit: an entry points, it does not tell. */
export const longestReference = 40;
export const longestField = 80;
/** An entry is for the last weeks; what is older belongs in a session. */
const daysBack = 31;

export const asksReference = ({ reference }: Pick<LogKind, 'reference'>, decided: boolean): boolean =>
  reference === 'always' || (reference === 'decision' && decided);

/** Whether what was decided goes on the child's own file. */
const goesOnFile = ({ reference }: Pick<LogKind, 'reference'>, decided: boolean): boolean =>
  reference === 'decision' && decided;

/** What of it is not to be kept like this. */
export function checkEntry(draft: LogDraft, kind: LogKind, today: Day): readonly Issue[] {
  return [
    ...checkWhen(draft, today),
    ...checkWho(draft, kind),
    ...checkReference(draft, kind),
    ...kind.fields.flatMap((field) => checkField(field, draft.fields[field.key] ?? '')),
    ...checkChase(draft, kind, today),
  ];
}

function checkWhen({ day }: LogDraft, today: Day): readonly Issue[] {
  if (day > today) return [{ code: 'dayToCome', field: 'day' }];
  return day < addDays(today, -daysBack) ? [{ code: 'tooLongAgo', field: 'day' }] : [];
}

function checkWho({ pairKey, withName }: LogDraft, { scope, besideSupervision }: LogKind): readonly Issue[] {
  if (pairKey !== '') return [];
  if (scope === 'pair') return [{ code: 'noPeople', field: 'with' }];
  if (withName.length > longestField) return [{ code: 'tooLong', field: 'withName', facts: { max: longestField } }];
  return besideSupervision && withName.trim() === '' ? [{ code: 'required', field: 'withName' }] : [];
}

function checkReference({ reference, decided }: LogDraft, kind: LogKind): readonly Issue[] {
  if (!asksReference(kind, decided)) return [];
  if (reference.trim() === '') return [{ code: 'required', field: 'reference' }];
  return reference.length > longestReference
    ? [{ code: 'tooLong', field: 'reference', facts: { max: longestReference } }]
    : [];
}

function checkField({ key, kind, required, options = [] }: LogField, value: string): readonly Issue[] {
  if (value.trim() === '') return required === true ? [{ code: 'required', field: key }] : [];
  if (kind === 'choice') return options.some((one) => one.key === value) ? [] : [{ code: 'required', field: key }];
  return value.length > longestField ? [{ code: 'tooLong', field: key, facts: { max: longestField } }] : [];
}

function checkChase({ chaseDay }: LogDraft, { chaseDays }: LogKind, today: Day): readonly Issue[] {
  if (chaseDays === undefined) return [];
  if (chaseDay === undefined) return [{ code: 'required', field: 'chaseDay' }];
  return chaseDay < today ? [{ code: 'dateInPast', field: 'chaseDay' }] : [];
}

/** What an entry says, apart from where it lies and what SharePoint stamps. */
export type EntryWords = Omit<LogEntry, keyof WorkItemBase | 'kind'>;

/** What is kept of it: fields of its kind alone, and no reference that was not asked for. */
export function entryOf(draft: LogDraft, kind: LogKind, byKey: PersonKey): EntryWords {
  const file = goesOnFile(kind, draft.decided) ? fileOf(draft) : 'none';
  const chaseDay = kind.chaseDays === undefined ? undefined : draft.chaseDay;
  const chosen = kind.fields.flatMap(({ key }): readonly (readonly [string, string])[] => {
    const value = (draft.fields[key] ?? '').trim();
    return value === '' ? [] : [[key, value]];
  });
  const entry = {
    logKind: kind.key,
    day: draft.day,
    byKey,
    ownerKey: draft.ownerKey,
    withName: draft.pairKey === '' ? draft.withName.trim() : '',
    reference: asksReference(kind, draft.decided) ? draft.reference.trim() : '',
    file,
    chaseDay,
    chased: [],
    doneDay: undefined,
    fields: Object.fromEntries(chosen),
  } as const;
  return { ...entry, status: stateOf(entry) };
}

const fileOf = ({ onFile }: LogDraft): 'onFile' | 'owed' => (onFile ? 'onFile' : 'owed');

const stateOf = (entry: Pick<LogEntry, 'file' | 'chaseDay' | 'doneDay'>): 'open' | 'done' =>
  entry.file === 'owed' || isChased(entry) ? 'open' : 'done';

/** What somebody does with an entry that is there. */
export type EntryChange =
  | { readonly kind: 'onFile' | 'notOnFile' | 'done' | 'takenBack' }
  | { readonly kind: 'chased'; readonly next: Day };

export function changedEntry(entry: LogEntry, change: EntryChange, today: Day): LogEntry {
  const next = { ...entry, ...partOf(entry, change, today) };
  return { ...next, status: change.kind === 'takenBack' ? 'dropped' : stateOf(next) };
}

function partOf(entry: LogEntry, change: EntryChange, today: Day): Partial<LogEntry> {
  switch (change.kind) {
    case 'onFile':
      return { file: 'onFile' };
    case 'notOnFile':
      return { file: 'owed' };
    case 'done':
      return { doneDay: today };
    case 'chased':
      return { chased: [...new Set([...entry.chased, today])], chaseDay: change.next };
    case 'takenBack':
      return {};
  }
}

/** The latest first. */
export const byDay = (a: LogEntry, b: LogEntry): number =>
  b.day - a.day || b.createdAt.localeCompare(a.createdAt) || b.itemId - a.itemId;

/** Days, Saturdays and Sundays left out, after this one. */
export function workingDaysAfter(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, 1);
    if (weekdayOf(found) <= 5) left -= 1;
  }
  return found;
}
