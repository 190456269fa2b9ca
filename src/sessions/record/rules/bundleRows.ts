import type { PersonKey } from '../../../ground/rules/Person';
import { recordContentOf } from '../../../records/rules/canonicalText';
import { paperKind } from '../../../records/rules/PaperContent';
import type { SealItem } from '../../../records/rules/SealedRecord';
import type { WorkItem } from '../../rules/WorkItem';

/** In which part of the Hub's lists something stands. */
export const bundlePlaces = ['belonging', 'register', 'working', 'sealed'] as const;
export type BundlePlace = (typeof bundlePlaces)[number];

/** What it is; the words for it stand in en.ts. */
export type BundleWhat = WorkItem['kind'] | SealItem['kind'] | 'scope' | 'meeting' | 'look';

/** Something the Hub holds about one member of staff. */
export interface BundleRow {
  readonly place: BundlePlace;
  readonly what: BundleWhat;
  /** ISO, UTC, as SharePoint stamped it; or the day it was meant for. */
  readonly at: string;
  /** Empty where a register row says only that something is so. */
  readonly byKey: PersonKey;
  readonly byName: string;
  /** Whom the pair is of, and the kind of supervision. */
  readonly pair: string;
  readonly words: string;
}

/** Somebody else wrote it: it may speak of third parties, and is looked at before it is sent. */
export const isOthers = ({ byKey, words }: Pick<BundleRow, 'byKey' | 'words'>, personKey: PersonKey): boolean =>
  words !== '' && byKey !== personKey;

const parts = (some: readonly string[]): string => some.filter((part) => part.trim() !== '').join('\n');

/** The words of what a pair writes while it prepares and runs; empty where it holds keys, ticks and times alone. */
export function wordsOfWork(item: WorkItem): string {
  switch (item.kind) {
    case 'agenda':
    case 'note':
    case 'action':
    case 'comment':
      return item.text;
    case 'case':
      return parts([item.reference, ...Object.values(item.stages), item.fileLine]);
    case 'session':
      return parts(item.reasons.map(({ byName, why }) => (why === '' ? '' : `${byName}: ${why}`)));
    case 'log':
      return parts([item.reference, item.withName, ...Object.values(item.fields)]);
    case 'rhythm':
      return item.why;
    case 'paper':
      return parts(item.sections.map(({ title, words }) => parts([title, words])));
    default:
      return '';
  }
}

/** The words of what was signed and of what stands beside it. */
export function wordsOfSeal(item: SealItem): string {
  switch (item.kind) {
    case 'text':
      return textWords(item.text);
    case 'signature':
      return item.comment;
    case 'addendum':
    case 'dispute':
    case 'settlement':
      return item.text;
    default:
      return '';
  }
}

function textWords(text: string): string {
  const record = recordContentOf(text);
  if (record !== undefined)
    return parts(
      record.rows.flatMap(({ title, notes, actions }) =>
        notes.length + actions.length === 0
          ? []
          : [title, ...notes, ...actions.map((action) => `${action.text} (${action.byName})`)],
      ),
    );
  const paper = paperKind('agreement').read(text);
  // a text of a kind that is not known is given as it stands: nothing about somebody is kept from them
  return paper === undefined ? text : parts(paper.sections.flatMap(({ title, words }) => [title, words]));
}
