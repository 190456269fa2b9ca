import * as React from 'react';
import { PrintedRecord } from './PrintedRecord';
import type { PrintedRecordProps } from './PrintedRecord';
import { PrintPortal } from './PrintPortal';

export interface RecordPrintProps extends PrintedRecordProps {
  readonly onDone: () => void;
}

/** A record on its way to paper. */
export const RecordPrint = ({ onDone, ...printed }: RecordPrintProps): React.ReactElement => (
  <PrintPortal onDone={onDone}>
    <PrintedRecord {...printed} />
  </PrintPortal>
);
