import * as React from 'react';
import type { HubServices } from '../../services/HubServices';
import type { HubHost } from './HubHost';

interface Hub {
  readonly services: HubServices;
  readonly host: HubHost;
}

const HubContext = React.createContext<Hub | undefined>(undefined);

export interface HubProviderProps {
  readonly services: HubServices;
  readonly host: HubHost;
  readonly children: React.ReactNode;
}

/** Gives every view the use cases and the host. Both must stay the same objects as long as the page lives. */
export function HubProvider({ services, host, children }: HubProviderProps): React.ReactElement {
  const hub = React.useMemo(() => ({ services, host }), [services, host]);
  return <HubContext.Provider value={hub}>{children}</HubContext.Provider>;
}

function useContextOrFail(): Hub {
  const hub = React.useContext(HubContext);
  if (!hub) throw new Error('A view stands outside HubProvider');
  return hub;
}

/** The use cases; see HubServices for what each may answer. */
export function useHub(): HubServices {
  return useContextOrFail().services;
}

export function useHost(): HubHost {
  return useContextOrFail().host;
}
