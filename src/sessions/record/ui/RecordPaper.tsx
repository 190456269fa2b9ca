import * as React from 'react';
import { recordStateOf } from '../rules/recordStateOf';
import type { RecordView } from '../RecordService';
import type { TellOccasion } from '../../booking/rules/tellDrafts';
import { Tell } from '../../booking/ui/tell/Tell';
import { keysOf, myName, othersOf } from './recordPeople';
import { useSeen } from '../../room/ui/useSeen';
import { useLooksSeen } from './look/useLooksSeen';
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
  useLooksSeen(record);
  const [occasion, setOccasion] = React.useState<TellOccasion | undefined>();
  const waits = record.waitsFor.filter((name) => name !== myName(record));
  return (
    <>
      {occasion ? <Tell to={othersOf(record)} occasion={occasion} /> : undefined}
      {!occasion && state.kind === 'waiting' ? <Tell to={keysOf(record, waits)} occasion="signature" /> : undefined}
      {state.kind === 'none' || record.removed ? (
        <NoRecord record={record} />
      ) : (
        <WrittenRecord record={record} state={state} onRecord={onRecord} onTell={setOccasion} />
      )}
    </>
  );
}
