import * as React from 'react';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { SessionTarget } from '../../../rules/SessionRef';
import { useRecordService } from '../../useRecordService';
import { lookStrings } from './en';
import { ReasonFirst } from './ReasonFirst';

export interface KeeperLookProps {
  readonly target: SessionTarget;
  /** The reason stands with the pair: the record may be opened. */
  readonly onSaid: () => void;
}

/** A record keeper opens the record of others. */
export function KeeperLook({ target, onSaid }: KeeperLookProps): React.ReactElement {
  const askRecords = useRecordService();
  const strings = useStrings(lookStrings);
  const { dates } = useStrings();
  return (
    <ReasonFirst
      what="record"
      sessionKey={'sessionKey' in target ? target.sessionKey : ''}
      before={React.useCallback(() => askRecords((it) => it.beforeLook(target)), [askRecords, target])}
      lead={({ names, offerTitle, day }) => strings.lead(names, offerTitle, dates.dayMonthYear(day))}
      say={(look) => askRecords((it) => it.lookAtRecord(target, look))}
      onSaid={onSaid}
    />
  );
}
