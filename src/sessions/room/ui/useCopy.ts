import * as React from 'react';
import { useHost } from '../../../ground/ui/HostContext';

/** Puts text on the clipboard, through the host where it has its own way. */
export function useCopy(): {
  readonly state: 'idle' | 'copied' | 'refused';
  copy(text: string): Promise<void>;
  reset(): void;
} {
  const host = useHost();
  const [state, setState] = React.useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async (text: string): Promise<void> => {
    try {
      await (host.copyText?.(text) ?? navigator.clipboard.writeText(text));
      setState('copied');
    } catch {
      // Teams' frame may refuse; the view then selects the text to copy by hand
      setState('refused');
    }
  };
  return { state, copy, reset: () => setState('idle') };
}
