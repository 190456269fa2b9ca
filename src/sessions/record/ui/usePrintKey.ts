import * as React from 'react';

/** Ctrl+P, or Cmd+P on a Mac, prints the record's paper and not the page around it. */
export function usePrintKey(print: () => Promise<void>): void {
  const latest = React.useRef(print);
  latest.current = print;
  React.useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'p';
      if (!isPrint) return;
      event.preventDefault();
      void latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
