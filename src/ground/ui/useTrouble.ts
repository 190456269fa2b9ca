import * as React from 'react';
import { useNotice } from './Notices';
import { failure } from './useLoad';
import { useStrings } from './useStrings';

/** Says that a lone action failed, in the words of its code: `action().catch(trouble)`. */
export function useTrouble(): (error: unknown) => void {
  const say = useNotice();
  const strings = useStrings();
  return React.useCallback(
    (error: unknown) => {
      const { title, whatToDo } = strings.failure(failure(error).code);
      say('failed', `${title} ${whatToDo}`);
    },
    [say, strings],
  );
}
