import type { Issue } from '../../../ground/rules/Issue';
import type { NewLook } from '../../../records/rules/RecordLook';
import { isSeed } from './sample';

/** Longer than this is no reason any more. */
const longestReason = 500;

/** What is wrong with why a record keeper opens something. */
export function lookIssues(
  { reason, sample = '' }: Pick<NewLook, 'reason' | 'sample'>,
  words: string,
): readonly Issue[] {
  if (reason === 'sample' && !isSeed(sample)) return [{ code: 'required', field: 'reason' }];
  // "another reason" alone says none
  if (reason === 'other' && words === '') return [{ code: 'reasonMissing', field: 'words' }];
  return words.length > longestReason ? [{ code: 'tooLong', field: 'words', facts: { max: longestReason } }] : [];
}
