import * as React from 'react';
import type { LimitedPlace } from '../rules/trials';
import { useLimitsAt } from './useLimitsAt';

/** Sentences of the trials are loaded only where something does not hold. */
const Bar = React.lazy(() =>
  import(/* webpackChunkName: 'site-limits' */ './SiteLimitsBar').then((file) => ({ default: file.SiteLimitsBar })),
);

/** Says, before anybody begins, what of this site does not hold and what that means for what is done here. */
export function SiteLimits({ at }: { readonly at: LimitedPlace }): React.ReactElement | null {
  const { limits, stopped } = useLimitsAt(at);
  if (limits.length === 0) return null;
  return (
    <React.Suspense fallback={null}>
      <Bar limits={limits} stopped={stopped} />
    </React.Suspense>
  );
}
