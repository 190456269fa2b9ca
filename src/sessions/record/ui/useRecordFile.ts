import * as React from 'react';
import { saveFile, wordType } from '../../../ground/ui/saveFile';
import { useRecordService } from '../useRecordService';
import type { RecordView } from '../RecordService';

/** Makes the Word file and hands it to the browser. */
export function useRecordFile(record: RecordView): {
  readonly state: 'idle' | 'making' | 'failed';
  make(): Promise<void>;
} {
  const askRecords = useRecordService();
  const [state, setState] = React.useState<'idle' | 'making' | 'failed'>('idle');
  const make = async (): Promise<void> => {
    setState('making');
    try {
      const { name, bytes } = await askRecords((it) => it.exportRecord(record));
      saveFile(name, new Blob([new Uint8Array(bytes)], { type: wordType }));
      setState('idle');
    } catch {
      // the view says so and offers the button again
      setState('failed');
    }
  };
  return { state, make };
}
