import type { IssueCode } from '../rules/Issue';
import { issueSentence } from '../words/issueSentences';
import { useFieldIssues } from './FormIssues';

/** A sentence that suits one field better than the one every form has for this code. */
export type OwnSentences = Readonly<Partial<Record<IssueCode, string>>>;

/** What is wrong with a field of the form; whoever calls this draws the field and says it. */
export function useFieldSentence(name: string | readonly string[], own: OwnSentences = {}): string | undefined {
  const names = typeof name === 'string' ? [name] : name;
  const issuesOf = useFieldIssues(names);
  const sentences = names.flatMap(issuesOf).map(({ code, facts }) => own[code] ?? issueSentence(code, facts));
  return sentences.length === 0 ? undefined : [...new Set(sentences)].join(' ');
}
