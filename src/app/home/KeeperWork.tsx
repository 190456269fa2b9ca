import * as React from 'react';
import { KeeperRequests } from '../../sessions/handover/ui/KeeperRequests';
import { DisputesToSettle } from '../../sessions/record/ui/disputes/DisputesToSettle';

/** What waits for the record keepers, whoever of them takes it up. */
export function KeeperWork(): React.ReactElement {
  return (
    <>
      <KeeperRequests />
      <DisputesToSettle />
    </>
  );
}
