import * as React from 'react';

/**
 * One function for the life of a view that always does what the latest one given does: what is drawn only when its
 * properties change is then not drawn anew for a handler. For handlers alone: while drawing it may still do what an
 * earlier one did.
 */
export function useStable<Given extends readonly unknown[], Answer>(
  latest: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const current = React.useRef(latest);
  current.current = latest;
  return React.useCallback((...given: Given) => current.current(...given), []);
}
