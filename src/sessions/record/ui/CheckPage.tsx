import * as React from 'react';
import { checkStrings } from '../en';
import { useRecordService } from '../useRecordService';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import type { SessionTarget } from '../../rules/SessionRef';
import { asksWhy } from './look/asksWhy';
import { KeeperLook } from './look/KeeperLook';
import { RemovalSection } from './RemovalSection';
import { NoRecord } from './NoRecord';
import { CheckResult } from './CheckResult';

export interface CheckPageProps {
  readonly target: SessionTarget;
}

/** "Is it still as we signed it?": what was compared with what, how it came out, and what it cannot tell. */
export function CheckPage({ target }: CheckPageProps): React.ReactElement {
  const askRecords = useRecordService();
  const strings = useStrings(checkStrings);
  const touch = useTouchTargets();
  const both = useLoad(
    React.useCallback(async () => {
      const [record, check] = await Promise.all([
        askRecords((it) => it.openRecord(target)),
        askRecords((it) => it.verifyRecord(target)),
      ]);
      return { record, check };
    }, [askRecords, target]),
  );
  if (asksWhy(both))
    return (
      <Page className={touch}>
        <KeeperLook target={target} onSaid={both.again} />
      </Page>
    );
  return (
    <Page className={touch}>
      <LoadStates of={both} heading={<PageHeader title={strings.title} />} rows={6}>
        {({ record, check }) => (
          <>
            {record.removed ? (
              <NoRecord record={record} />
            ) : (
              <CheckResult record={record} check={check} onAgain={both.again} />
            )}
            {record.myRole === 'keeper' && record.textHash !== '' && !record.removed ? (
              <RemovalSection target={target} />
            ) : undefined}
          </>
        )}
      </LoadStates>
    </Page>
  );
}
