import * as React from 'react';
import { useRecordService } from '../useRecordService';
import { myName } from './recordPeople';
import { usePrintKey } from './usePrintKey';
import type { PrintCheck } from './PrintedRecord';
import type { RecordView } from '../RecordService';

const RecordPrint = React.lazy(() =>
  import(/* webpackChunkName: 'print' */ './RecordPrint').then((module) => ({ default: module.RecordPrint })),
);

interface Printing {
  readonly check: PrintCheck;
  readonly at: string;
}

export interface PrintRecord {
  readonly preparing: boolean;
  /** Checks the seal, then opens the print dialog. */
  start(): Promise<void>;
  readonly portal: React.ReactNode;
}

/**
 * Prints a record, with what a fresh check of its seal said on the paper; the browser's own key for printing does the
 * same.
 */
export function usePrintRecord(record: RecordView): PrintRecord {
  const askRecords = useRecordService();
  const [printing, setPrinting] = React.useState<Printing | 'preparing' | undefined>();

  const start = async (): Promise<void> => {
    setPrinting('preparing');
    let check: PrintCheck = 'unknown';
    let at = new Date().toISOString();
    if (record.state === 'sealed' || record.state === 'partial' || record.state === 'broken') {
      try {
        const answer = await askRecords((it) => it.verifyRecord(record));
        check = answer.ok ? 'ok' : 'broken';
        at = answer.checkedAt;
      } catch {
        // the paper then says that the seal could not be checked
      }
    }
    setPrinting({ check, at });
  };

  usePrintKey(start);

  const portal = typeof printing === 'object' && (
    <React.Suspense fallback={null}>
      <RecordPrint
        record={record}
        printedBy={myName(record) ?? record.keepers.join(', ')}
        printedAt={printing.at}
        check={printing.check}
        onDone={() => setPrinting(undefined)}
      />
    </React.Suspense>
  );
  return { preparing: printing === 'preparing', start, portal };
}
