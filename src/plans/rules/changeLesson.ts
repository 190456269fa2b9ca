import { refused } from '../../ground/rules/Issue';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import { ownAddress } from '../../ground/rules/ownAddress';
import type { Person } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import type { LessonAction, LessonChange, LessonText } from '../../sessions/learning/rules/Lesson';
import { stepOf } from './LessonWork';
import type { LessonPlan, LessonStep } from './LessonWork';

/**
 * What a lead does with a lesson. later: too early to see. another: what was done did not help, it needs another action.
 * changed closes it, and nothing else does but dropping it.
 */
export type LessonMove =
  | { readonly kind: 'text'; readonly text: LessonText }
  | { readonly kind: 'checked' }
  | { readonly kind: 'owner'; readonly owner: Pick<Person, 'key' | 'name'> }
  | { readonly kind: 'action'; readonly action: LessonAction }
  | { readonly kind: 'later'; readonly day: Day }
  | { readonly kind: 'another'; readonly action: LessonAction }
  | { readonly kind: 'changed'; readonly changed: LessonChange }
  | { readonly kind: 'dropped' };

export interface LessonFacts {
  readonly today: Day;
  readonly myName: string;
  /** Address of the trust's site, where pages and documents lie. */
  readonly site: string;
}

const longestTitle = 120;
const longestWords = 600;
const longestLine = 300;

/** The step a move belongs to; those of an earlier one may be taken again while the lesson is open. */
const stepOfMove: Readonly<Record<LessonMove['kind'], LessonStep>> = {
  text: 'names',
  checked: 'names',
  owner: 'owner',
  action: 'action',
  later: 'seen',
  another: 'seen',
  changed: 'seen',
  dropped: 'names',
};
const order: readonly LessonStep[] = ['names', 'owner', 'action', 'seen'];

/** The lesson after the move, or why it cannot be made. */
export function changeLesson(plan: LessonPlan, move: LessonMove, facts: LessonFacts): Outcome<LessonPlan> {
  const step = stepOf(plan);
  if (step === undefined || order.indexOf(stepOfMove[move.kind]) > order.indexOf(step))
    return refused({ code: 'changedSinceShown', field: '' });
  const issues = issuesOf(plan, move, facts);
  return issues.length > 0 ? refused(...issues) : { ok: true, value: moved(plan, move, facts) };
}

/** Texts of an offer, and of a lesson that a lead notes. */
export const textIssues = ({ title, words, month }: LessonText, today: Day): readonly Issue[] => [
  ...lineIssues(title, 'title', longestTitle),
  ...lineIssues(words, 'words', longestWords),
  ...(month > Math.floor(today / 100) ? [{ code: 'dayToCome', field: 'month' } as const] : []),
];

function issuesOf(plan: LessonPlan, move: LessonMove, facts: LessonFacts): readonly Issue[] {
  switch (move.kind) {
    case 'text':
      return textIssues(move.text, facts.today);
    case 'checked':
      return textIssues(plan.text, facts.today);
    case 'owner':
      return move.owner.key === '' ? [required('ownerKey')] : [];
    case 'action':
    case 'another':
      return actionIssues(move.action, facts);
    case 'later':
      return move.day <= facts.today ? [{ code: 'dateInPast', field: 'lookAgain' }] : [];
    case 'changed':
      return changeIssues(move.changed, facts);
    case 'dropped':
      return [];
  }
}

const actionIssues = ({ what, address, by }: LessonAction, { today, site }: LessonFacts): readonly Issue[] => [
  ...lineIssues(what, 'what', longestLine),
  ...(address.trim() !== '' && ownAddress(address, site) === undefined
    ? [{ code: 'notOurSite', field: 'address' } as const]
    : []),
  ...(by < today ? [{ code: 'dateInPast', field: 'by' } as const] : []),
];

const changeIssues = ({ what, seenBy, day }: LessonChange, { today }: LessonFacts): readonly Issue[] => [
  ...lineIssues(what, 'changed', longestLine),
  ...lineIssues(seenBy, 'seenBy', longestTitle),
  ...(day > today ? [{ code: 'dayToCome', field: 'seenDay' } as const] : []),
];

function moved(plan: LessonPlan, move: LessonMove, { myName }: LessonFacts): LessonPlan {
  switch (move.kind) {
    case 'text':
      // other words are read once more by somebody
      return { ...plan, text: trimmedText(move.text), checkedBy: '' };
    case 'checked':
      return { ...plan, checkedBy: myName };
    case 'owner':
      return { ...plan, ownerKey: move.owner.key, ownerName: move.owner.name };
    case 'action':
      return { ...withoutLook(plan), actions: [...plan.actions.slice(0, -1), trimmedAction(move.action)] };
    case 'another':
      return { ...withoutLook(plan), actions: [...plan.actions, trimmedAction(move.action)] };
    case 'later':
      return { ...plan, lookAgain: move.day };
    case 'changed':
      return {
        ...plan,
        changed: { ...move.changed, what: move.changed.what.trim(), seenBy: move.changed.seenBy.trim() },
      };
    case 'dropped':
      return { ...plan, ended: 'dropped' };
  }
}

const withoutLook = ({ lookAgain: _lookAgain, ...plan }: LessonPlan): LessonPlan => plan;
export const trimmedText = ({ title, words, source, month }: LessonText): LessonText => ({
  title: title.trim(),
  words: words.trim(),
  source,
  month,
});
const trimmedAction = ({ kind, what, address, by }: LessonAction): LessonAction => ({
  kind,
  what: what.trim(),
  address: address.trim(),
  by,
});

const required = (field: string): Issue => ({ code: 'required', field });

function lineIssues(text: string, field: string, max: number): readonly Issue[] {
  if (text.trim() === '') return [required(field)];
  return text.length > max ? [{ code: 'tooLong', field, facts: { max } }] : [];
}
