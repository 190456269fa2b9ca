import * as React from 'react';
import { recordStateOf } from '../rules/recordStateOf';
import type { RecordView } from '../RecordService';
import { useSeen } from '../../room/ui/useSeen';
import { NoRecord } from './NoRecord';
import { WrittenRecord } from './WrittenRecord';

export interface RecordPaperProps {
  readonly record: RecordView;
  readonly onRecord: (record: RecordView) => void;
}

/** A loaded record in its state: nothing yet, to sign, waiting, changed, sealed or broken. */
export function RecordPaper({ record, onRecord }: RecordPaperProps): React.ReactElement {
  const state = recordStateOf(record);
  useSeen(record);
  return state.kind === 'none' ? (
    <NoRecord record={record} />
  ) : (
    <WrittenRecord record={record} state={state} onRecord={onRecord} />
  );
}
