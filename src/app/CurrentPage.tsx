import * as React from 'react';
import { HomePage } from './home/HomePage';
import { LazyBoundary } from '../ground/ui/LazyBoundary';
import { useNavigation } from '../ground/ui/Navigation';
import { Page } from '../ground/ui/Page';
import { hashOf } from '../ground/ui/routes';
import type { Route } from '../ground/ui/routes';

// Home is there at once; every other place is loaded when it is opened.
const PeoplePage = React.lazy(() =>
  import(/* webpackChunkName: 'people' */ '../places/people/PeoplePage').then((file) => ({ default: file.PeoplePage })),
);
const PersonPage = React.lazy(() =>
  import(/* webpackChunkName: 'people' */ '../places/people/PersonPage').then((file) => ({ default: file.PersonPage })),
);
const CalendarPage = React.lazy(() =>
  import(/* webpackChunkName: 'calendar' */ '../places/calendar/CalendarPage').then((file) => ({
    default: file.CalendarPage,
  })),
);
const RecordsList = React.lazy(() =>
  import(/* webpackChunkName: 'records' */ '../places/records/RecordsList').then((file) => ({
    default: file.RecordsList,
  })),
);
const RecordPage = React.lazy(() =>
  import(/* webpackChunkName: 'record' */ '../sessions/record/ui/RecordPage').then((file) => ({
    default: file.RecordPage,
  })),
);
const CheckPage = React.lazy(() =>
  import(/* webpackChunkName: 'check' */ '../sessions/record/ui/CheckPage').then((file) => ({
    default: file.CheckPage,
  })),
);
const OverviewPage = React.lazy(() =>
  import(/* webpackChunkName: 'overview' */ '../places/trust/OverviewPage').then((file) => ({
    default: file.OverviewPage,
  })),
);
const TrustPage = React.lazy(() =>
  import(/* webpackChunkName: 'trust' */ '../places/schoolsAndPeople/TrustPage').then((file) => ({
    default: file.TrustPage,
  })),
);
const SetUpPage = React.lazy(() =>
  import(/* webpackChunkName: 'setUp' */ '../setUp/ui/SetUpPage').then((file) => ({ default: file.SetUpPage })),
);
const BookingPage = React.lazy(() =>
  import(/* webpackChunkName: 'booking' */ '../sessions/booking/ui/BookingPage').then((file) => ({
    default: file.BookingPage,
  })),
);
const ChangeSessionPage = React.lazy(() =>
  import(/* webpackChunkName: 'booking' */ '../sessions/booking/ui/ChangeSessionPage').then((file) => ({
    default: file.ChangeSessionPage,
  })),
);
const SessionRoomPage = React.lazy(() =>
  import(/* webpackChunkName: 'sessionRoom' */ '../sessions/room/ui/SessionRoomPage').then((file) => ({
    default: file.SessionRoomPage,
  })),
);

/**
 * The page of the current route. A new one for every address, so that nothing of one person's page stays for the next.
 */
export function CurrentPage(): React.ReactElement {
  const { route } = useNavigation();
  if (route.place === 'home') return <HomePage />;
  return (
    <LazyBoundary key={hashOf(route)} frame={Page}>
      <PageOf route={route} />
    </LazyBoundary>
  );
}

function PageOf({ route }: { readonly route: Exclude<Route, { place: 'home' }> }): React.ReactElement {
  switch (route.place) {
    case 'people':
      return <PeoplePage />;
    case 'person':
      return <PersonPage pairKey={route.pairKey} superviseeKey={route.superviseeKey} />;
    case 'calendar':
      return <CalendarPage />;
    case 'records':
      return <RecordsList />;
    case 'record':
      return <RecordPage target={route.target} />;
    case 'check':
      return <CheckPage target={route.target} />;
    case 'book':
      return <BookingPage pairKey={route.pairKey} superviseeKey={route.superviseeKey} offerKey={route.offerKey} />;
    case 'session':
      return <SessionRoomPage target={route.target} />;
    case 'change':
      return <ChangeSessionPage target={route.target} />;
    case 'overview':
      return <OverviewPage />;
    case 'trust':
      return <TrustPage />;
    case 'setUp':
      return <SetUpPage />;
  }
}
