import type { PersonKey } from '../../ground/rules/Person';
import type { SealItem, SealStamps } from './SealedRecord';

/** What is not as it was written, of an item that belongs to the record. */
export type SealProblemKind =
  /** Its text or statement no longer gives its hash. */
  | 'textChanged'
  | 'signatureChanged'
  /** Written again since it was added: another version, another editor or another time. */
  | 'writtenAgain'
  /** Created before an item with a lower id: stamped back by somebody with full rights. */
  | 'stampedBack';

export interface SealProblem {
  readonly kind: SealProblemKind;
  readonly itemId: number;
  readonly item: SealItem['kind'];
  /** Whose item it is, and who wrote it last, by the site's user ids. */
  readonly authorId: number;
  readonly authorName: string;
  readonly editorId: number;
  /** ISO, UTC. */
  readonly modifiedAt: string;
}

/** An item that changes nothing: told beside the record, so that nobody has to wonder. */
export interface SealRemark {
  readonly kind: 'foreignText' | 'otherText' | 'strangeSignature' | 'otherSignature' | 'malformed' | 'unknown';
  readonly itemId: number;
  readonly authorKey: PersonKey;
  readonly authorName: string;
  /** ISO, UTC. */
  readonly createdAt: string;
}

/** Is the item as SharePoint took it in: first version, written once, by its author? */
export function isFirstVersion(item: SealStamps): boolean {
  return item.version === 1 && item.editorId === item.authorId && item.modifiedAt === item.createdAt;
}

/** Milliseconds by which the clocks of two of SharePoint's servers may differ. */
const clocksApart = 60_000;

/** Ids only rise: whatever has a lower one was there before. */
export function isStampedBack(item: SealStamps, folder: readonly SealStamps[]): boolean {
  const created = Date.parse(item.createdAt);
  return folder.some((other) => other.itemId < item.itemId && Date.parse(other.createdAt) > created + clocksApart);
}

export function problemOf(kind: SealProblemKind, item: SealItem): SealProblem {
  const { itemId, authorId, authorName, editorId, modifiedAt } = item;
  return { kind, itemId, item: item.kind, authorId, authorName, editorId, modifiedAt };
}

export function remarkOf(kind: SealRemark['kind'], item: SealItem): SealRemark {
  const { itemId, authorKey, authorName, createdAt } = item;
  return { kind, itemId, authorKey, authorName, createdAt };
}
