import * as React from 'react';
import { useStable } from '../../../ground/ui/useStable';

/** Ctrl+P, or Cmd+P on a Mac, prints the record's paper and not the page around it. */
export function usePrintKey(print: () => Promise<void>): void {
  const start = useStable(print);
  React.useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'p';
      if (!isPrint) return;
      event.preventDefault();
      void start();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [start]);
}
