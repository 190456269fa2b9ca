import * as React from 'react';

export interface Editing<T> {
  readonly editing: T | undefined;
  open(what: T): void;
  /** Puts the focus back on what opened the form, if it is still there. */
  close(): void;
}

/** One form of a section open at a time. */
export function useEditing<T>(): Editing<T> {
  const [editing, setEditing] = React.useState<T | undefined>();
  const opener = React.useRef<Element | null>(null);
  const open = React.useCallback((what: T) => {
    opener.current = document.activeElement;
    setEditing(what);
  }, []);
  const close = React.useCallback(() => {
    setEditing(undefined);
    const back = opener.current;
    // once the form is gone and its opener drawn again
    window.setTimeout(() => { if (back instanceof HTMLElement && back.isConnected) back.focus(); }, 0);
  }, []);
  return { editing, open, close };
}
