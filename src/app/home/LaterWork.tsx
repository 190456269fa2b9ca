import * as React from 'react';
import { LazyBoundary } from '../../ground/ui/LazyBoundary';
import { FurtherOnHome } from '../../sessions/further/ui/FurtherOnHome';

const KeeperWork = React.lazy(() =>
  import(/* webpackChunkName: 'keeper-requests' */ './KeeperWork').then((file) => ({ default: file.KeeperWork })),
);

export interface LaterWorkProps {
  /** They keep records. */
  readonly keeps: boolean;
  /** When Home was read. */
  readonly asOf: string;
}

/** What waits for few people, and is asked once Home stands: for record keepers, and of further support. */
export function LaterWork({ keeps, asOf }: LaterWorkProps): React.ReactElement {
  return (
    <>
      {keeps ? (
        <LazyBoundary quiet>
          <KeeperWork />
        </LazyBoundary>
      ) : undefined}
      <FurtherOnHome asOf={asOf} />
    </>
  );
}
