import { isDay, isZone } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import {
  canonicalJson,
  isFields,
  isWrittenInstant,
  isNamed,
  listOf,
  namesParties,
  texts,
  writtenPerson,
} from './canonicalText';
import type { Fields } from './canonicalText';
import { paperKinds } from './paperKinds';
import type { PaperKind } from './paperKinds';
import type { SealBefore, SealedContent } from './SealedRecord';
import type { TextKind } from './TextKind';

/** One part of such a text: for an agreement, a clause; for a meeting, what was said to a question, or a priority. */
export interface PaperSection {
  readonly key: string;
  /** Of the trust's clause it was made from. */
  readonly edition: number;
  readonly title: string;
  readonly words: string;
  /** The people put it in words of their own. */
  readonly own: boolean;
}

export interface PaperContent extends SealedContent {
  readonly version: 2;
  readonly paper: PaperKind;
  /** By when it is looked at again; of a meeting, its day. */
  readonly reviewDay: Day;
  readonly sections: readonly PaperSection[];
}

/** The text that is hashed and signed: only the content's own fields go in. */
export function paperText(content: PaperContent): string {
  const { version, paper, sessionKey, startsAt, zone = '', reviewDay, before } = content;
  return canonicalJson({
    version,
    paper,
    sessionKey,
    startsAt,
    zone,
    reviewDay,
    people: content.people.map((person) => writtenPerson(person, version)),
    sections: content.sections.map(({ key, edition, title, words, own }) => ({ key, edition, title, words, own })),
    before: before === undefined ? null : { year: before.year, hash: before.hash, itemId: before.itemId },
  });
}

/** Texts of one such kind. */
export const paperKind = (paper: PaperKind): TextKind<PaperContent> => kinds[paper];

const kindOf = (paper: PaperKind): TextKind<PaperContent> => ({
  removalNoted: false,
  read: (text) => {
    const content = paperContentOf(text);
    return content?.paper === paper ? content : undefined;
  },
  parts: ({ sections }) => sections.map(({ title, words }, index) => ({ number: index + 1, title, words, actions: 0 })),
});

const kinds: Readonly<Record<PaperKind, TextKind<PaperContent>>> = {
  agreement: kindOf('agreement'),
  development: kindOf('development'),
};

type Written = Omit<PaperContent, 'before'> & { readonly before: SealBefore | null };

/** Reads what paperText wrote; undefined for anything else. */
function paperContentOf(text: string): PaperContent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isContent(value) ? { ...value, before: value.before ?? undefined } : undefined;
}

function isContent(value: unknown): value is Written {
  return (
    isFields(value) &&
    value.version === 2 &&
    paperKinds.some((paper) => paper === value.paper) &&
    texts(value, 'sessionKey') &&
    isWrittenInstant(value.startsAt) &&
    (value.zone === '' || isZone(value.zone)) &&
    isDay(value.reviewDay) &&
    listOf(value.people, isNamed) &&
    namesParties(value) &&
    listOf(value.sections, isSection)
  );
}

const isSection = (one: Fields): boolean =>
  texts(one, 'key', 'title', 'words') && Number.isInteger(one.edition) && typeof one.own === 'boolean';
