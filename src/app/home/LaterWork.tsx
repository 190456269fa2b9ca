import * as React from 'react';
import { LazyBoundary } from '../../ground/ui/LazyBoundary';
import { CoverEnding } from '../../sessions/handover/ui/CoverEnding';
import type { HomeView } from '../../sessions/home/HomeView';
import { FurtherOnHome } from '../../sessions/further/ui/FurtherOnHome';

const KeeperWork = React.lazy(() =>
  import(/* webpackChunkName: 'keeper-requests' */ './KeeperWork').then((file) => ({ default: file.KeeperWork })),
);

/** What waits for few people, and is asked once Home stands: for record keepers, of cover, and of further support. */
export function LaterWork({ view }: { readonly view: HomeView }): React.ReactElement {
  return (
    <>
      {view.belonging.keeps ? (
        <LazyBoundary quiet>
          <KeeperWork />
        </LazyBoundary>
      ) : undefined}
      <CoverEnding view={view} />
      <FurtherOnHome asOf={view.now} />
    </>
  );
}
