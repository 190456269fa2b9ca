import * as React from 'react';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { configure, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { EveryService } from '../../src/local/demo/everyService';
import { addresses } from '../../src/app/capabilities';
import { HomeProvider } from '../../src/sessions/home/ui/HomeContext';
import { within } from '../../src/ground/ui/serviceHook';
import { HostProvider } from '../../src/ground/ui/HostContext';
import type { HubHost } from '../../src/ground/ui/HubHost';
import { NavigationProvider } from '../../src/ground/ui/Navigation';
import { pretendHub } from './pretend';
import { Notices } from '../../src/ground/ui/Notices';

// Whether an element is hidden is asked of every ancestor's styles, which in jsdom takes most of a test's time.
configure({ defaultHidden: true });
// A busy machine takes longer than jest's five seconds; a test cut off there takes the whole run down with it.
jest.setTimeout(60_000);

/** One page in everything it stands in, without the bar of places. */
export function renderPage(
  page: React.ReactElement,
  services: EveryService,
  host: HubHost = { kind: 'sharePoint' },
): RenderResult {
  window.location.hash = '';
  return render(
    <FluentProvider theme={teamsLightTheme}>
      <HostProvider host={host}>
        {within(
          pretendHub(services).services,
          <NavigationProvider addresses={addresses}>
            <HomeProvider>
              <Notices>{page}</Notices>
            </HomeProvider>
          </NavigationProvider>,
        )}
      </HostProvider>
    </FluentProvider>,
  );
}
