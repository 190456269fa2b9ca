import * as React from 'react';
import { SiteLimitsProvider } from '../../../access/proof/ui/SiteLimitsContext';
import { useDraftService } from '../../../ground/drafts/useDraftService';
import { useHomeService } from '../useHomeService';
import { useLoad } from '../../../ground/ui/useLoad';
import type { Load } from '../../../ground/ui/useLoad';
import { ZoneProvider } from '../../../ground/ui/ZoneContext';
import type { HomeView } from '../HomeView';

const HomeContext = React.createContext<Load<HomeView> | undefined>(undefined);
const HomeStandsContext = React.createContext(false);

/** Milliseconds after which Home is surely painted: what it does not need is loaded behind it. */
const onceItStands = 50;

export interface HomeProviderProps {
  readonly children: React.ReactNode;
}

/**
 * Opens Home once for everything that needs it: the bar's places, the debrief dialog, the catalogue, and Home itself.
 */
export function HomeProvider({ children }: HomeProviderProps): React.ReactElement {
  const askHome = useHomeService();
  const home = useLoad(React.useCallback(() => askHome((it) => it.openHome()), [askHome]));
  return (
    <HomeContext.Provider value={home}>
      <HomeStandsContext.Provider value={useStands(home)}>
        <ZoneProvider zone={home.state === 'full' ? home.value.catalogue.settings.zone : undefined}>
          <SiteLimitsProvider limits={home.state === 'full' ? home.value.catalogue.settings.siteLimits : undefined}>
            {children}
          </SiteLimitsProvider>
        </ZoneProvider>
      </HomeStandsContext.Provider>
    </HomeContext.Provider>
  );
}

/** True from the moment on at which Home has been painted, for what is only then to be asked or loaded. */
export function useHomeStands(): boolean {
  return React.useContext(HomeStandsContext);
}

function useStands({ state }: Load<HomeView>): boolean {
  const askDrafts = useDraftService();
  const [stands, setStands] = React.useState(false);
  const painted = state === 'full';
  React.useEffect(() => {
    if (!painted) return undefined;
    const timer = window.setTimeout(() => setStands(true), onceItStands);
    return () => window.clearTimeout(timer);
  }, [painted]);
  React.useEffect(() => {
    // what cannot be taken off the device now goes at the next opening
    if (stands) askDrafts((it) => it.sweepDevice()).catch(() => undefined);
  }, [askDrafts, stands]);
  return stands;
}

export function useHome(): Load<HomeView> {
  const home = React.useContext(HomeContext);
  if (!home) throw new Error('A view stands outside HomeProvider');
  return home;
}
