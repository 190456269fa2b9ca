import * as React from 'react';
import { useNavigation } from './Navigation';

export interface LeaveGuard {
  /** True while the person has asked to go and must choose. */
  readonly asking: boolean;
  readonly stay: () => void;
  /** Goes where the person wanted; what was not saved is given up. */
  readonly leave: () => void;
}

/**
 * Holds the person while there are unsaved words, in as many forms of a page as there are, in the Hub's own navigation
 * and when the page is closed.
 * The view shows the question itself (`window.confirm` is blocked inside Teams' frame).
 */
export function useLeaveGuard(unsaved: boolean): LeaveGuard {
  const { held, stay, leave, goOn, addGuard } = useNavigation();
  const current = React.useRef(unsaved);
  current.current = unsaved;

  const addOnce = React.useRef(addGuard);
  React.useEffect(() => addOnce.current(() => current.current), []);
  // saved meanwhile: whoever wanted to go goes, unless something else holds them
  React.useEffect(() => {
    if (held !== undefined && !unsaved) goOn();
  }, [held, unsaved, goOn]);

  React.useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return { asking: held !== undefined && unsaved, stay, leave };
}
