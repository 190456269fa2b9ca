import type { Clause } from '../../../ground/rules/Clause';
import { checkTexts } from '../../../ground/rules/checkTexts';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import { failsWith } from '../../../ground/steps/failsWith';
import type { ClauseEdition, PeoplePorts } from '../../../people/ports';
import { longestClause } from './changeAgreement';

/**
 * The next edition of a clause. The edition before stays as it was; where somebody else made this one meanwhile, nothing
 * is written over it.
 */
export async function saveClause(ports: Pick<PeoplePorts, 'clauses'>, draft: Clause): Promise<Outcome<ClauseEdition>> {
  const clause = {
    ...draft,
    title: draft.title.trim(),
    words: draft.words.trim(),
    groupWords: draft.groupWords.trim(),
  };
  const issues: Issue[] = [...checkTexts({ title: clause.title })];
  if (clause.words === '') issues.push({ code: 'required', field: 'words' });
  for (const field of ['words', 'groupWords'] as const)
    if (clause[field].length > longestClause) issues.push({ code: 'tooLong', field, facts: { max: longestClause } });
  if (issues.length > 0) return { ok: false, issues };
  try {
    return { ok: true, value: await ports.clauses.add(clause) };
  } catch (error) {
    if (!failsWith(error, 'conflict')) throw error;
    return { ok: false, issues: [{ code: 'changedSinceShown', field: '' }] };
  }
}
