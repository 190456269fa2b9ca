import * as React from 'react';
import { recordStrings } from '../en';
import { useRecordService } from '../useRecordService';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { RecordPaper } from './RecordPaper';
import { asksWhy } from './look/asksWhy';
import { KeeperLook } from './look/KeeperLook';
import type { SessionTarget } from '../../rules/SessionRef';

export interface RecordPageProps {
  readonly target: SessionTarget;
}

/** One record: read it, sign it, check its seal, add to it, print it. */
export function RecordPage({ target }: RecordPageProps): React.ReactElement {
  const askRecords = useRecordService();
  const strings = useStrings(recordStrings);
  const touch = useTouchTargets();
  const record = useLoad(React.useCallback(() => askRecords((it) => it.openRecord(target)), [askRecords, target]));
  if (asksWhy(record))
    return (
      <Page className={touch}>
        <KeeperLook target={target} onSaid={record.again} />
      </Page>
    );
  return (
    <Page className={touch}>
      <LoadStates of={record} heading={<PageHeader title={strings.pageTitle} />} rows={8}>
        {(value) => <RecordPaper record={value} onRecord={record.replace} />}
      </LoadStates>
    </Page>
  );
}
