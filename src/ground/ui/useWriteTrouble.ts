import * as React from 'react';
import { isNotMadeYet } from '../rules/NotMadeYet';
import { issueSentence } from '../words/issueSentences';
import { useNotice } from './Notices';
import { useTrouble } from './useTrouble';

/** Says that a lone write failed; where Set-up has still to make the place for it, that. */
export function useWriteTrouble(): (error: unknown) => void {
  const say = useNotice();
  const trouble = useTrouble();
  return React.useCallback(
    (error: unknown) => (isNotMadeYet(error) ? say('failed', issueSentence('setUpFirst')) : trouble(error)),
    [say, trouble],
  );
}
