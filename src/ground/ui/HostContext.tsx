import * as React from 'react';
import type { HubHost } from './HubHost';

const HostContext = React.createContext<HubHost | undefined>(undefined);

export interface HostProviderProps {
  readonly host: HubHost;
  readonly children: React.ReactNode;
}

/** Gives every view the page around it, which must stay the same object as long as the page lives. */
export function HostProvider({ host, children }: HostProviderProps): React.ReactElement {
  return <HostContext.Provider value={host}>{children}</HostContext.Provider>;
}

export function useHost(): HubHost {
  const host = React.useContext(HostContext);
  if (!host) throw new Error('A view stands outside HostProvider');
  return host;
}
