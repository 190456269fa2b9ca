import type { Issue } from '../../domain/Issue';
import type { SharedStrings } from '../../strings/sharedStrings';

/** The sentence for one field of a form, for Field's validationMessage. */
export function fieldIssue(issues: readonly Issue[], field: string, strings: SharedStrings): string | undefined {
  const issue = issues.find((candidate) => candidate.field === field);
  return issue ? strings.issue(issue.code, issue.facts) : undefined;
}
