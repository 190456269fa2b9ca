import * as React from 'react';
import { addresses, places } from './capabilities';
import { HomePage } from './home/HomePage';
import { LazyBoundary } from '../ground/ui/LazyBoundary';
import { useNavigation } from '../ground/ui/Navigation';
import { Page } from '../ground/ui/Page';
import type { PlacesWithPage } from '../ground/ui/PlaceDefinition';
import type { Place, Routes } from '../ground/ui/Route';

/**
 * The page of the current route. Home is there at once; every other is loaded when it is opened. A new one for every
 * address, so that nothing of one person's page stays for the next.
 */
export function CurrentPage({ ahead }: { readonly ahead: () => void }): React.ReactElement {
  const { route } = useNavigation();
  const atHome = route.place === 'home';
  React.useEffect(() => {
    if (!atHome) ahead();
  }, [atHome, ahead]);
  if (route.place === 'home') return <HomePage />;
  return (
    <LazyBoundary key={addresses.hashOf(route)} frame={Page}>
      {pageOf(route.place, route)}
    </LazyBoundary>
  );
}

const pages: PlacesWithPage = places;

function pageOf<K extends Exclude<Place, 'home'>>(place: K, carried: Routes[K]): React.ReactElement {
  const ItsPage: React.ComponentType<Routes[K]> = pages[place].page;
  return <ItsPage {...carried} />;
}
