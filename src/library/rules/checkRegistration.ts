import type { Issue } from '../../ground/rules/Issue';
import { checkQuestions } from './checkQuestions';
import type { Registration } from './PolicyDocument';

/** A SharePoint text column holds no more. */
const mostLetters = 255;
const mostChanges = 20;
const mostInChange = 500;

/** What keeps a document out of the register. A trust's own policy says who approved it; a document of others does not. */
export function checkRegistration(draft: Registration): readonly Issue[] {
  const issues: Issue[] = [];
  const need = (field: 'title' | 'edition' | 'owner' | 'approvedBy'): void => {
    if (draft[field].trim() === '') issues.push({ code: 'required', field });
  };
  need('title');
  need('edition');
  need('owner');
  if (draft.fromDay === undefined) issues.push({ code: 'required', field: 'fromDay' });
  if (draft.kind === 'policy') {
    need('approvedBy');
    if (draft.approvedDay === undefined) issues.push({ code: 'required', field: 'approvedDay' });
    if (draft.reviewDay === undefined) issues.push({ code: 'required', field: 'reviewDay' });
  }
  if (draft.kind === 'statement' && draft.publicPage.trim() === '')
    issues.push({ code: 'required', field: 'publicPage' });
  issues.push(...tooLong(draft), ...daysOf(draft), ...checkQuestions(draft.questions));
  return issues;
}

function tooLong(draft: Registration): readonly Issue[] {
  const long = (['title', 'edition', 'owner', 'approvedBy', 'supersedes', 'publicPage', 'catchUp'] as const)
    .filter((field) => draft[field].length > mostLetters)
    .map((field): Issue => ({ code: 'tooLong', field, facts: { max: mostLetters } }));
  if (draft.changes.length > mostChanges) long.push({ code: 'tooMany', field: 'changes', facts: { max: mostChanges } });
  if (draft.changes.some(({ words }) => words.length > mostInChange))
    long.push({ code: 'tooLong', field: 'changes', facts: { max: mostInChange } });
  return long;
}

/** A review comes after the day the edition is in force from, and nobody is asked to read before it. */
function daysOf({ fromDay, reviewDay, readByDay }: Registration): readonly Issue[] {
  if (fromDay === undefined) return [];
  const before = (day: number | undefined): boolean => day !== undefined && day < fromDay;
  return [
    ...(before(reviewDay) ? [{ code: 'endsBeforeStart' as const, field: 'reviewDay' }] : []),
    ...(before(readByDay) ? [{ code: 'endsBeforeStart' as const, field: 'readByDay' }] : []),
  ];
}
