import * as React from 'react';

const ZoneContext = React.createContext('Europe/London');

export interface ZoneProviderProps {
  /** IANA zone of the trust; undefined until the settings are there. */
  readonly zone: string | undefined;
  readonly children: React.ReactNode;
}

export function ZoneProvider({ zone, children }: ZoneProviderProps): React.ReactElement {
  return <ZoneContext.Provider value={zone ?? 'Europe/London'}>{children}</ZoneContext.Provider>;
}

/** The trust's time zone; London until the settings are there. */
export function useZone(): string {
  return React.useContext(ZoneContext);
}
