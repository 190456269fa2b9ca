import * as React from 'react';
import { hashOf, routeOf } from './routes';
import type { Route } from './routes';

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
  /** Sets what is asked before leaving the place; see useLeaveGuard. */
  readonly setGuard: (guard: (() => boolean) | undefined) => void;
}

const NavigationContext = React.createContext<Navigation | undefined>(undefined);

export interface NavigationProviderProps {
  /** Code of a session a link named; opened first unless the address already says a place. */
  readonly sessionCode?: string | undefined;
  readonly children: React.ReactNode;
}

const currentHash = (): string => window.location.hash;

function firstRoute(sessionCode: string | undefined): Route {
  const hash = currentHash();
  return sessionCode && !hash.startsWith('#/') ? { place: 'session', target: { code: sessionCode } } : routeOf(hash);
}

/** Keeps the place in the address after `#`, in SharePoint's page and in Teams' frame alike. */
export function NavigationProvider({ sessionCode, children }: NavigationProviderProps): React.ReactElement {
  const [route, setRoute] = React.useState(() => firstRoute(sessionCode));
  const [moves, setMoves] = React.useState(0);
  const [held, setHeld] = React.useState<Route | undefined>();
  const guard = React.useRef<(() => boolean) | undefined>();
  const shown = React.useRef(hashOf(route));

  const go = React.useCallback((next: Route) => {
    shown.current = hashOf(next);
    setHeld(undefined);
    setRoute(next);
    setMoves((count) => count + 1);
  }, []);

  React.useEffect(() => {
    const onHashChange = (): void => {
      const next = routeOf(currentHash());
      if (hashOf(next) === shown.current) return;
      if (guard.current?.()) {
        // the step was taken already: put the address back, and ask
        window.history.pushState(null, '', shown.current);
        setHeld(next);
      } else {
        go(next);
      }
    };
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, [go]);

  const navigation = React.useMemo<Navigation>(() => {
    const move = (next: Route, replace: boolean): void => {
      if (replace) window.history.replaceState(null, '', hashOf(next));
      else window.history.pushState(null, '', hashOf(next));
      go(next);
    };
    return {
      route, moves, held,
      navigate: (next, options) => (guard.current?.() ? setHeld(next) : move(next, options?.replace === true)),
      link: hashOf,
      stay: () => setHeld(undefined),
      leave: () => {
        guard.current = undefined;
        if (held) move(held, false);
      },
      setGuard: (next) => { guard.current = next; }
    };
  }, [route, moves, held, go]);

  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}

export function useNavigation(): Navigation {
  const navigation = React.useContext(NavigationContext);
  if (!navigation) throw new Error('A view stands outside NavigationProvider');
  return navigation;
}
