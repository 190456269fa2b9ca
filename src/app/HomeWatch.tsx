import * as React from 'react';
import { LazyBoundary } from '../ground/ui/LazyBoundary';
import { useNavigation } from '../ground/ui/Navigation';
import { useHome, useHomeStands } from '../sessions/home/ui/HomeContext';
import { useOutlook } from '../sessions/outlook/ui/OutlookContext';
import { outlookDecisions } from '../sessions/outlook/ui/outlookDecisions';

const LookAgain = React.lazy(() =>
  import(/* webpackChunkName: 'look-again' */ '../sessions/home/ui/LookAgain').then((file) => ({
    default: file.LookAgain,
  })),
);

/** Where it could not be loaded, Home stays as it was until the page is loaded again. */
const Nothing = (): null => null;

/** Keeps Home true while the page stays open, and says in the tab's title how much waits. */
export function HomeWatch(): React.ReactElement | null {
  const home = useHome();
  const stands = useHomeStands();
  const outlook = useOutlook();
  const { route } = useNavigation();
  if (!stands) return null;
  const count =
    home.state === 'full' ? home.value.needs.length + outlookDecisions(home.value, outlook).length : undefined;
  return (
    <LazyBoundary quiet frame={Nothing}>
      <LookAgain home={home} atHome={route.place === 'home'} count={count} />
    </LazyBoundary>
  );
}
