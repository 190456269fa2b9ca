import * as React from 'react';
import { saveFile, wordType } from '../../../ground/ui/saveFile';
import type { AgreementVersion } from '../PaperService';
import { usePaperService } from '../usePaperService';

/** Makes the Word file of a signed version and hands it to the browser; nothing to make where there is none. */
export function useAgreementFile(version: AgreementVersion | undefined): {
  readonly state: 'idle' | 'making' | 'failed';
  readonly make: (() => Promise<void>) | undefined;
} {
  const askPapers = usePaperService();
  const [state, setState] = React.useState<'idle' | 'making' | 'failed'>('idle');
  if (version === undefined) return { state: 'idle', make: undefined };
  const make = async (): Promise<void> => {
    setState('making');
    try {
      const { name, bytes } = await askPapers((it) => it.exportAgreement(version));
      saveFile(name, new Blob([new Uint8Array(bytes)], { type: wordType }));
      setState('idle');
    } catch {
      // the view says so and offers the button again
      setState('failed');
    }
  };
  return { state, make };
}
