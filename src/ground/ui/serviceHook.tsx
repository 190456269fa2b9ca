import * as React from 'react';

/** Asks a capability something; its code is loaded with the first question. Rejects as the answer does. */
export type Ask<T> = <R>(question: (service: T) => R | Promise<R>) => Promise<R>;

/** Puts one capability's service around views. */
export type Giving = (children: React.ReactNode) => React.ReactElement;

export interface ServiceHook<T> {
  /** Stays the same function as long as the page lives, so that effects may depend on it. */
  (): Ask<T>;
  /** @param load called for every question until it has succeeded once. */
  readonly give: (load: () => Promise<T>) => Giving;
}

/** The hook by which views reach one capability: `const askBooking = useBookingService()`. */
export function serviceHook<T>(): ServiceHook<T> {
  const Context = React.createContext<Ask<T> | undefined>(undefined);
  function useService(): Ask<T> {
    const ask = React.useContext(Context);
    if (!ask) throw new Error('A view asks a capability that nobody gave it');
    return ask;
  }
  const give = (load: () => Promise<T>): Giving => {
    const ask: Ask<T> = async (question) => question(await load());
    return (children) => <Context.Provider value={ask}>{children}</Context.Provider>;
  };
  return Object.assign(useService, { give });
}

/** The services around a view, the first one outermost. */
export const within = (services: readonly Giving[], children: React.ReactNode): React.ReactElement =>
  services.reduceRight((inner: React.ReactElement, give) => give(inner), <>{children}</>);
