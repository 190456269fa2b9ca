import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import type { PersonKey } from '../../ground/rules/Person';
import { partyOf } from './Party';
import type { Party } from './Party';
import { textStateOf } from './sealing';
import type { SealReading } from './sealing';
import { isFirstVersion } from './sealRemarks';
import type { RecordContent, RemovedRecord, SealedContent, SealBefore, SealedText, SealItem } from './SealedRecord';
import { sessionRecord } from './TextKind';
import type { TextKind } from './TextKind';

/** A complete record among those of its folder and year. */
export interface CompleteRecord<C extends SealedContent = RecordContent> {
  readonly sessionKey: string;
  readonly content: C;
  readonly text: SealedText;
  /** Id of the item that completed it: the order of records. */
  readonly completedBy: number;
  /** ISO, UTC. */
  readonly completedAt: string;
}

export interface FolderOfSeals {
  /** Everything of one folder and year. */
  readonly items: readonly SealItem[];
  /** Recomputed just now, by item id. */
  readonly hashes: ReadonlyMap<number, string>;
  /** Who supervises this folder. */
  readonly supervisorKey: PersonKey;
}

/** The complete records of sessions of a folder in the order in which they were completed. */
export const completeRecordsIn = (folder: FolderOfSeals): readonly CompleteRecord[] =>
  completeTextsIn(sessionRecord, folder);

/** The complete texts of one kind; each kind has an order of its own. */
export function completeTextsIn<C extends SealedContent>(
  kind: TextKind<C>,
  { items, hashes, supervisorKey }: FolderOfSeals,
): readonly CompleteRecord<C>[] {
  const sessions = new Map<string, SealItem[]>();
  for (const item of lowestOfEachKey(items)) {
    const of = sessions.get(item.sessionKey);
    if (of) of.push(item);
    else sessions.set(item.sessionKey, [item]);
  }
  return [...sessions.values()]
    .flatMap((of) =>
      completeIn(textStateOf(kind, { items: of, expected: firstNamed(kind, of, supervisorKey), hashes })),
    )
    .filter(({ content }) => isSupervisedBy(content, supervisorKey))
    .sort((a, b) => a.completedBy - b.completedBy);
}

/** Each record by itself: whom its first text names. */
function firstNamed(
  kind: Pick<TextKind, 'read'>,
  items: readonly SealItem[],
  supervisorKey: PersonKey,
): readonly Party[] {
  for (const item of items) {
    const content = item.kind === 'text' ? kind.read(item.text) : undefined;
    if (content && isSupervisedBy(content, supervisorKey)) return content.people.map(partyOf);
  }
  return [];
}

const isSupervisedBy = ({ people }: SealedContent, supervisorKey: PersonKey): boolean =>
  people.some(({ key, role }) => role === 'supervisor' && key === supervisorKey);

function completeIn<C extends SealedContent>({
  content,
  text,
  parts,
  completedBy,
}: SealReading<C>): readonly CompleteRecord<C>[] {
  const last = parts.find(({ itemId }) => itemId === completedBy);
  if (content === undefined || text === undefined || last === undefined) return [];
  return [{ sessionKey: text.sessionKey, content, text, completedBy: last.itemId, completedAt: last.createdAt }];
}

/**
 * What record keepers noted of records before retention removed them. Whatever anybody else wrote, or somebody wrote
 * again, stands in for nothing.
 */
export const removedIn = (items: readonly SealItem[]): readonly RemovedRecord[] =>
  lowestOfEachKey(items).filter(
    (item): item is RemovedRecord => item.kind === 'removed' && item.byKeeper && isFirstVersion(item),
  );

/** The note that stands in for a session's record whose text is not there any more. */
export const removedRecordOf = (items: readonly SealItem[], sessionKey: string): RemovedRecord | undefined =>
  removedIn(items).find(
    (note) => note.sessionKey === sessionKey && !items.some(({ itemId }) => itemId === note.textItemId),
  );

/** The record that a text written now has to name, also where retention has removed it since. */
export function lastOf(
  records: readonly CompleteRecord<SealedContent>[],
  year: string,
  removed: readonly RemovedRecord[] = [],
): SealBefore | undefined {
  const links = [
    ...records.map(({ completedBy, text: { hash, itemId } }) => ({ completedBy, hash, itemId })),
    ...removed.map(({ completedBy, textHash, textItemId }) => ({ completedBy, hash: textHash, itemId: textItemId })),
  ].sort((a, b) => a.completedBy - b.completedBy);
  const last = links.pop();
  return last && { year, hash: last.hash, itemId: last.itemId };
}

/** A later record names this text's item with another hash. */
const isNamedOtherwise = (
  text: SealedText,
  year: string,
  { content: { before } }: CompleteRecord<SealedContent>,
): boolean => before?.year === year && before.itemId === text.itemId && before.hash !== text.hash;

export type PlaceFinding =
  | { readonly kind: 'notCovered' }
  /** It names none, and there was none. */
  | { readonly kind: 'first' }
  /** It names the record of that moment (ISO), and that stands there. */
  | { readonly kind: 'after'; readonly startsAt: string }
  /** The record it names was removed by retention; a record keeper noted its hash before. ISO. */
  | { readonly kind: 'afterRemoved'; readonly startsAt: string; readonly notedAt: string; readonly byName: string }
  /** It names a record of an earlier year, which the asking person was not shown. */
  | { readonly kind: 'notShown'; readonly year: string }
  /** The record it names is not there, or is another; it names none although there was one; a later one names it otherwise. */
  | { readonly kind: 'beforeMissing' | 'beforeUnnamed' | 'namedOtherwise' };

/** Milliseconds between reading the last record and writing the next text: whatever was completed then is a sibling. */
const atOnce = 600_000;

export interface PlaceInput {
  readonly reading: SealReading<SealedContent>;
  /** The record's own year, and what stands complete in its folder then. */
  readonly year: string;
  readonly records: readonly CompleteRecord<SealedContent>[];
  /** Of the year before that the text names, or of the last year in which the folder holds anything; undefined if not shown. */
  readonly earlier: readonly CompleteRecord<SealedContent>[] | undefined;
  /** Of its own year, and of that earlier one. */
  readonly removed?: readonly RemovedRecord[];
  readonly removedEarlier?: readonly RemovedRecord[];
}

/** Does the record stand where it says it stands? The seal before it is named in its text, and it in the next one's. */
export function placeOf(input: PlaceInput): PlaceFinding {
  const { content, text } = input.reading;
  if (content === undefined || text === undefined || content.version === 1) return { kind: 'notCovered' };
  if (input.records.some((later) => isNamedOtherwise(text, input.year, later))) return { kind: 'namedOtherwise' };
  const { before: named } = content;
  return named === undefined ? placeOfFirst(input, text) : placeAfter(input, text, named);
}

/** What stood complete, removed since or not, when this text was written. */
function knownThen(
  { records, removed = [] }: PlaceInput,
  text: SealedText,
): readonly { readonly completedBy: number }[] {
  return [...records, ...removed].filter(
    ({ completedBy, completedAt }) =>
      completedBy < text.itemId && Date.parse(completedAt) + atOnce < Date.parse(text.createdAt),
  );
}

function placeOfFirst(input: PlaceInput, text: SealedText): PlaceFinding {
  const { earlier = [], removedEarlier = [] } = input;
  const known = [...knownThen(input, text), ...earlier, ...removedEarlier];
  return { kind: known.length > 0 ? 'beforeUnnamed' : 'first' };
}

function placeAfter(input: PlaceInput, text: SealedText, named: SealBefore): PlaceFinding {
  const { year, records, earlier, removed = [], removedEarlier = [] } = input;
  const isHere = named.year === year;
  if (!isHere && earlier === undefined) return { kind: 'notShown', year: named.year };
  const among = isHere ? records.filter(({ completedBy }) => completedBy < text.itemId) : (earlier ?? []);
  const before = among.find((one) => one.text.itemId === named.itemId && one.text.hash === named.hash);
  const gone = (isHere ? removed : removedEarlier).find(
    (one) => one.textItemId === named.itemId && one.textHash === named.hash,
  );
  const link = before ?? gone;
  if (link === undefined) return { kind: 'beforeMissing' };
  const last = isHere ? link.completedBy : 0;
  if (knownThen(input, text).some(({ completedBy }) => completedBy > last)) return { kind: 'beforeUnnamed' };
  return before ? { kind: 'after', startsAt: before.content.startsAt } : afterRemoved(gone);
}

function afterRemoved(gone: RemovedRecord | undefined): PlaceFinding {
  if (gone === undefined) return { kind: 'beforeMissing' };
  const { startsAt, createdAt: notedAt, authorName: byName } = gone;
  return { kind: 'afterRemoved', startsAt, notedAt, byName };
}
