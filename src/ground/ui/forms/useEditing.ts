import * as React from 'react';
import { EditingContext } from './EditingContext';
import type { EditingGuard } from './EditingContext';

export interface Editing<T> {
  readonly editing: T | undefined;
  /** Opens a form, or asks first when another one holds something that is not saved. */
  open(what: T): void;
  /** Puts the focus back on what opened the form, if it is still there. */
  close(): void;
  /** For the EditingContext around the forms. */
  readonly guard: EditingGuard;
}

/**
 * One form of a section open at a time. A choice inside a form that changes the form (a year) is one more of these
 * within it.
 */
export function useEditing<T>(first?: T): Editing<T> {
  const outer = React.useContext(EditingContext);
  const [editing, setEditing] = React.useState(first);
  const [wanted, setWanted] = React.useState<{ readonly what: T } | undefined>();
  const opener = React.useRef<Element | null>(null);
  const unsaved = React.useRef(false);
  const go = React.useCallback((what: T) => {
    opener.current = document.activeElement;
    setWanted(undefined);
    setEditing(() => what);
  }, []);
  const open = React.useCallback(
    (what: T) => {
      if (unsaved.current) setWanted({ what });
      else go(what);
    },
    [go],
  );
  const close = React.useCallback(() => {
    setWanted(undefined);
    setEditing(undefined);
    const back = opener.current;
    // once the form is gone and its opener drawn again
    window.setTimeout(() => {
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    }, 0);
  }, []);
  const guard: EditingGuard = {
    report: (now) => {
      unsaved.current = now;
      outer?.report(now);
    },
    asking: wanted !== undefined || outer?.asking === true,
    stay: () => {
      setWanted(undefined);
      outer?.stay();
    },
    leave: () => (wanted ? go(wanted.what) : outer?.leave()),
  };
  return { editing, open, close, guard };
}
