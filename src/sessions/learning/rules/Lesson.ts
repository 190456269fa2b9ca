import { isDay } from '../../../ground/rules/days';
import type { PersonKey } from '../../../ground/rules/Person';
import type { Day } from '../../../ground/rules/School';
import { among, between, flag, maybe, shaped, text, word } from '../../../ground/rules/shapes';

/**
 * Where a lesson comes from. session: a session of supervision. practice: everyday work, and also a debrief, of which
 * nothing may tell that it was. review: national, local or the trust's own. audit: an audit, or a check of records.
 */
export const lessonSources = ['session', 'practice', 'review', 'audit'] as const;
export type LessonSource = (typeof lessonSources)[number];

/** What is learned: about no child, family or colleague, and with no link to what it came from. */
export interface LessonText {
  readonly title: string;
  readonly words: string;
  readonly source: LessonSource;
  /** yyyymm: no day. */
  readonly month: number;
}

/** What is done about it: a course or event, or a change of a policy. */
export interface LessonAction {
  readonly kind: 'cpd' | 'policy';
  readonly what: string;
  /** A page or document of the trust's own site; empty where there is none. */
  readonly address: string;
  readonly by: Day;
}

/** That it has changed something: what, who saw it, and when. */
export interface LessonChange {
  readonly what: string;
  readonly seenBy: string;
  readonly day: Day;
}

/** What staff read of a lesson. */
export interface LessonContent extends LessonText {
  /** Who sees to it; empty while nobody does. */
  readonly ownerKey: PersonKey;
  readonly ownerName: string;
  readonly action?: LessonAction;
  readonly changed?: LessonChange;
  /** It was taken out of what staff read. */
  readonly withdrawn?: true;
}

export interface PublishedLesson extends LessonContent {
  readonly key: string;
  /** As SharePoint stamped the newest edition: ISO UTC. */
  readonly publishedAt: string;
  readonly itemId: number;
}

export const lessonText = {
  title: word,
  words: word,
  source: among(...lessonSources),
  month: between(2000_01, 2999_12),
};
export const lessonAction = shaped({ kind: among('cpd', 'policy'), what: word, address: text, by: isDay });
export const lessonChange = shaped({ what: word, seenBy: word, day: isDay });

const isContent = shaped({
  ...lessonText,
  ownerKey: text,
  ownerName: text,
  action: maybe(lessonAction),
  changed: maybe(lessonChange),
  withdrawn: maybe(flag),
});

/** Undefined for what is no lesson, or was written by a newer version. */
export const lessonContentIn = (value: unknown): LessonContent | undefined =>
  isContent(value) ? (value as LessonContent) : undefined;
