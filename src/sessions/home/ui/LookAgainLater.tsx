import * as React from 'react';
import { LazyBoundary } from '../../../ground/ui/LazyBoundary';
import type { LookAgainProps } from './LookAgain';

const LookAgain = React.lazy(() =>
  import(/* webpackChunkName: 'look-again' */ './LookAgain').then((file) => ({ default: file.LookAgain })),
);

/** Where it could not be loaded, the page stays as it was until it is loaded again. */
const Nothing = (): null => null;

/** Keeps Home true while the page stays open; for when Home stands, so that the first view does not wait for it. */
export function LookAgainLater(props: LookAgainProps): React.ReactElement {
  return (
    <LazyBoundary quiet frame={Nothing}>
      <LookAgain {...props} />
    </LazyBoundary>
  );
}
