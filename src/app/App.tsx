import * as React from 'react';
import { addresses } from './capabilities';
import type { Hub } from './composeHub';
import { within } from '../ground/ui/serviceHook';
import { Frame } from './Frame';
import { HomeWatch } from './HomeWatch';
import { HomeProvider } from '../sessions/home/ui/HomeContext';
import { HostProvider } from '../ground/ui/HostContext';
import type { HubHost } from '../ground/ui/HubHost';
import { NavigationProvider } from '../ground/ui/Navigation';
import type { Route } from '../ground/ui/Route';
import { OutlookProvider } from '../sessions/outlook/ui/OutlookContext';
import { Notices } from '../ground/ui/Notices';
import { AskForHelp } from '../sessions/help/ui/AskForHelp';
import { CurrentPage } from './CurrentPage';
import { NameableProvider } from './NameableProvider';

export interface AppProps {
  readonly hub: Hub;
  readonly host: HubHost;
}

/**
 * The whole Hub. Stands inside the FluentProvider of its host; `hub` and `host` stay the same objects while the
 * page lives.
 */
export function App({ hub, host }: AppProps): React.ReactElement {
  return (
    <HostProvider host={host}>
      {within(
        hub.services,
        <NavigationProvider addresses={addresses} first={named(host)}>
          <HomeProvider>
            <OutlookProvider>
              <HomeWatch />
              <Notices onWait={hub.onWait}>
                <NameableProvider>
                  <AskForHelp>
                    <Frame administers={hub.administers}>
                      <CurrentPage ahead={hub.ahead} />
                    </Frame>
                  </AskForHelp>
                </NameableProvider>
              </Notices>
            </OutlookProvider>
          </HomeProvider>
        </NavigationProvider>,
      )}
    </HostProvider>
  );
}

/** The session that a link into the page named. */
const named = ({ sessionCode }: HubHost): Route | undefined =>
  sessionCode ? { place: 'session', target: { code: sessionCode } } : undefined;
