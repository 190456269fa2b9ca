import * as React from 'react';
import { useNavigation } from '../ground/ui/Navigation';
import { useHome, useHomeStands } from '../sessions/home/ui/HomeContext';
import { LookAgainLater } from '../sessions/home/ui/LookAgainLater';
import { useOutlook } from '../sessions/outlook/ui/OutlookContext';
import { outlookDecisions } from '../sessions/outlook/ui/outlookDecisions';

/** Keeps Home true while the page stays open, and says in the tab's title how much waits. */
export function HomeWatch(): React.ReactElement | null {
  const home = useHome();
  const stands = useHomeStands();
  const outlook = useOutlook();
  const { route } = useNavigation();
  if (!stands) return null;
  const count =
    home.state === 'full' ? home.value.needs.length + outlookDecisions(home.value, outlook).length : undefined;
  return <LookAgainLater home={home} atHome={route.place === 'home'} count={count} />;
}
