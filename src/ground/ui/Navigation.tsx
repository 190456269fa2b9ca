import * as React from 'react';
import type { Addresses } from './addresses';
import type { Route } from './Route';

export interface Navigation {
  readonly route: Route;
  /** Goes to a place; `replace` leaves no step behind for the back button. */
  readonly navigate: (route: Route, options?: { readonly replace?: boolean }) => void;
  /** Address of a place for an `href`. */
  readonly link: (route: Route) => string;
  /** Counts the moves; page headings take the focus when it has grown. */
  readonly moves: number;
  /** Where the person wants to go while a guard holds them; undefined otherwise. */
  readonly held: Route | undefined;
  readonly stay: () => void;
  readonly leave: () => void;
  /** Goes on if nothing holds the person any more. */
  readonly goOn: () => void;
  /** Adds something that is asked before the place is left, and answers how to take it away; see useLeaveGuard. */
  readonly addGuard: (guard: () => boolean) => () => void;
}

const NavigationContext = React.createContext<Navigation | undefined>(undefined);

export interface NavigationProviderProps {
  /** Stays the same object while the page lives. */
  readonly addresses: Addresses;
  /** What a link from elsewhere named; opened first unless the address already says a place. */
  readonly first?: Route | undefined;
  readonly children: React.ReactNode;
}

const isHeld = (guards: ReadonlySet<() => boolean>): boolean => [...guards].some((guard) => guard());
const currentHash = (): string => window.location.hash;

/** Keeps the place in the address after `#`, in SharePoint's page and in Teams' frame alike. */
export function NavigationProvider({ addresses, first, children }: NavigationProviderProps): React.ReactElement {
  const { hashOf, routeOf } = addresses;
  const [route, setRoute] = React.useState(() =>
    first && !currentHash().startsWith('#/') ? first : routeOf(currentHash()),
  );
  const [moves, setMoves] = React.useState(0);
  const [held, setHeld] = React.useState<Route | undefined>();
  const guards = React.useRef(new Set<() => boolean>());
  const shown = React.useRef(hashOf(route));

  const go = React.useCallback(
    (next: Route) => {
      shown.current = hashOf(next);
      setHeld(undefined);
      setRoute(next);
      setMoves((count) => count + 1);
    },
    [hashOf],
  );

  React.useEffect(() => {
    const onHashChange = (): void => {
      const next = routeOf(currentHash());
      if (hashOf(next) === shown.current) return;
      if (isHeld(guards.current)) {
        // the step was taken already: put the address back, and ask
        window.history.pushState(null, '', shown.current);
        setHeld(next);
      } else {
        go(next);
      }
    };
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, [go, hashOf, routeOf]);

  const navigation = React.useMemo<Navigation>(() => {
    const move = (next: Route, replace: boolean): void => {
      if (replace) window.history.replaceState(null, '', hashOf(next));
      else window.history.pushState(null, '', hashOf(next));
      go(next);
    };
    return {
      route,
      moves,
      held,
      navigate: (next, options) => (isHeld(guards.current) ? setHeld(next) : move(next, options?.replace === true)),
      link: hashOf,
      stay: () => setHeld(undefined),
      leave: () => {
        guards.current.clear();
        if (held) move(held, false);
      },
      goOn: () => {
        if (held && !isHeld(guards.current)) move(held, false);
      },
      addGuard: (guard) => {
        guards.current.add(guard);
        return () => {
          guards.current.delete(guard);
        };
      },
    };
  }, [route, moves, held, go, hashOf]);

  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}

/** Whether there are places to go to: a web part on another page has none. */
export const useIsInHub = (): boolean => React.useContext(NavigationContext) !== undefined;

export function useNavigation(): Navigation {
  const navigation = React.useContext(NavigationContext);
  if (!navigation) throw new Error('A view stands outside NavigationProvider');
  return navigation;
}
