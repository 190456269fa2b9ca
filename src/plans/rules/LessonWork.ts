import { isDay } from '../../ground/rules/days';
import type { PersonKey } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import { each, maybe, shaped, text, among } from '../../ground/rules/shapes';
import { lessonAction, lessonChange, lessonText } from '../../sessions/learning/rules/Lesson';
import type { LessonAction, LessonChange, LessonContent, LessonText } from '../../sessions/learning/rules/Lesson';

/** A lesson that somebody offered; SharePoint says who. */
export interface LessonOffer {
  readonly key: string;
  readonly text: LessonText;
  readonly status: 'offered' | 'taken' | 'declined' | 'withdrawn' | 'unknown';
  readonly byLogin: string;
  readonly byName: string;
  /** ISO UTC. */
  readonly offeredAt: string;
  readonly etag: string;
  readonly itemId: number;
}

/** A lesson as trust leads work on it; each step is there once the one before it is. */
export interface LessonPlan {
  readonly text: LessonText;
  /** Of the offer it was made from; empty where a lead noted it. */
  readonly offerKey: string;
  /** Who read it once more and said that it names nobody; empty until then. */
  readonly checkedBy: string;
  readonly ownerKey: PersonKey;
  readonly ownerName: string;
  /** The last one is what is done now; those before it did not help. */
  readonly actions: readonly LessonAction[];
  /** It was too early to see: look again from this day. */
  readonly lookAgain?: Day;
  readonly changed?: LessonChange;
  readonly ended?: 'dropped';
}

export interface LessonWork extends LessonPlan {
  readonly key: string;
  readonly etag: string;
  readonly itemId: number;
}

/** What the lesson waits for. */
export const lessonSteps = ['names', 'owner', 'action', 'seen'] as const;
export type LessonStep = (typeof lessonSteps)[number];

const isPlan = shaped({
  text: shaped(lessonText),
  offerKey: text,
  checkedBy: text,
  ownerKey: text,
  ownerName: text,
  actions: each(lessonAction, 20),
  lookAgain: maybe(isDay),
  changed: maybe(lessonChange),
  ended: maybe(among('dropped')),
});

export const lessonPlanIn = (value: unknown): LessonPlan | undefined =>
  isPlan(value) ? (value as LessonPlan) : undefined;

const isText = shaped(lessonText);
export const lessonTextIn = (value: unknown): LessonText | undefined =>
  isText(value) ? (value as LessonText) : undefined;

export const newLesson = (words: LessonText, offerKey = ''): LessonPlan => ({
  text: words,
  offerKey,
  checkedBy: '',
  ownerKey: '',
  ownerName: '',
  actions: [],
});

/** What is done about it now. */
export const actionNow = ({ actions }: Pick<LessonPlan, 'actions'>): LessonAction | undefined =>
  actions[actions.length - 1];

/** Undefined once it is closed: seen to have changed something, or dropped. */
export function stepOf(plan: LessonPlan): LessonStep | undefined {
  if (plan.ended !== undefined || plan.changed !== undefined) return undefined;
  if (plan.checkedBy === '') return 'names';
  if (plan.ownerKey === '') return 'owner';
  return actionNow(plan) === undefined ? 'action' : 'seen';
}

/** From which day on it is asked whether it has changed something. */
export const lookDay = (plan: LessonPlan): Day | undefined =>
  stepOf(plan) === 'seen' ? (plan.lookAgain ?? actionNow(plan)?.by) : undefined;

/** As staff would read it. */
export function contentOf(plan: LessonPlan): LessonContent {
  const { text: words, ownerKey, ownerName, changed } = plan;
  const action = actionNow(plan);
  return {
    ...words,
    ownerKey,
    ownerName,
    ...(action === undefined ? {} : { action }),
    ...(changed === undefined ? {} : { changed }),
    ...(plan.ended === undefined ? {} : { withdrawn: true as const }),
  };
}

/** Whether what staff read is what leads have. */
export function isPublished(plan: LessonPlan, published: LessonContent | undefined): boolean {
  if (published === undefined) return plan.ended !== undefined;
  const wanted = contentOf(plan);
  return (Object.keys({ ...emptyContent, ...wanted }) as (keyof LessonContent)[]).every(
    (name) => JSON.stringify(wanted[name]) === JSON.stringify(published[name]),
  );
}
const emptyContent: Readonly<Record<'action' | 'changed' | 'withdrawn', undefined>> = {
  action: undefined,
  changed: undefined,
  withdrawn: undefined,
};
