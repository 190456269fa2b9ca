import * as React from 'react';
import type { HomeView } from '../../services/HubServices';
import { useHub } from './HubContext';
import { useLoad } from './useLoad';
import type { Load } from './useLoad';

const HomeContext = React.createContext<Load<HomeView> | undefined>(undefined);

export interface HomeProviderProps {
  readonly children: React.ReactNode;
}

/** Opens Home once for everything that needs it: the bar's places, the debrief dialog, the catalogue, and Home itself. */
export function HomeProvider({ children }: HomeProviderProps): React.ReactElement {
  const hub = useHub();
  const home = useLoad(React.useCallback(() => hub.openHome(), [hub]));
  return <HomeContext.Provider value={home}>{children}</HomeContext.Provider>;
}

export function useHome(): Load<HomeView> {
  const home = React.useContext(HomeContext);
  if (!home) throw new Error('A view stands outside HomeProvider');
  return home;
}

/** The trust's time zone; London until the settings are there. */
export function useZone(): string {
  const home = React.useContext(HomeContext);
  return home?.state === 'full' ? home.value.catalogue.settings.zone : 'Europe/London';
}
