import type { Issue } from '../../../ground/rules/Issue';
import type { LookReason } from '../../../records/rules/RecordLook';

/** Longer than this is no reason any more. */
const longestReason = 500;

/** What is wrong with why a record keeper opens something. */
export function reasonIssues(reason: LookReason, words: string): readonly Issue[] {
  // "another reason" alone says none
  if (reason === 'other' && words === '') return [{ code: 'reasonMissing', field: 'words' }];
  return words.length > longestReason ? [{ code: 'tooLong', field: 'words', facts: { max: longestReason } }] : [];
}
