import * as React from 'react';

const SiteLimitsContext = React.createContext<readonly string[]>([]);

export interface SiteLimitsProviderProps {
  /** Keys of trials that do not hold here, from the trust's settings; undefined until they are read. */
  readonly limits: readonly string[] | undefined;
  readonly children: React.ReactNode;
}

const none: readonly string[] = [];

export function SiteLimitsProvider({ limits, children }: SiteLimitsProviderProps): React.ReactElement {
  return <SiteLimitsContext.Provider value={limits ?? none}>{children}</SiteLimitsContext.Provider>;
}

/** What the proof of this site found not to hold; none before it was run. */
export function useSiteLimits(): readonly string[] {
  return React.useContext(SiteLimitsContext);
}
