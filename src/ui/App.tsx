import * as React from 'react';
import type { HubServices } from '../services/HubServices';
import { Frame } from './shared/Frame';
import { HomeProvider } from './shared/HomeContext';
import { HubProvider } from './shared/HubContext';
import type { HubHost } from './shared/HubHost';
import { NavigationProvider } from './shared/Navigation';
import { OutlookProvider } from './shared/OutlookContext';
import { Notices } from './shared/Notices';
import { AskForHelp } from './AskForHelp';
import { Place } from './Place';

export interface AppProps {
  readonly services: HubServices;
  readonly host: HubHost;
}

/**
 * The whole Hub. Stands inside the FluentProvider of its host; `services` and `host` stay the same objects while the
 * page lives.
 */
export function App({ services, host }: AppProps): React.ReactElement {
  return (
    <HubProvider services={services} host={host}>
      <NavigationProvider sessionCode={host.sessionCode}>
        <HomeProvider>
          <OutlookProvider>
            <Notices>
              <AskForHelp>
                <Frame>
                  <Place />
                </Frame>
              </AskForHelp>
            </Notices>
          </OutlookProvider>
        </HomeProvider>
      </NavigationProvider>
    </HubProvider>
  );
}
