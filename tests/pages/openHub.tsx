import * as React from 'react';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { EveryService } from '../../src/local/demo/everyService';
import { App } from '../../src/app/App';
import type { HubHost } from '../../src/ground/ui/HubHost';
import { addresses } from '../../src/app/capabilities';
import type { Route } from '../../src/ground/ui/Route';
import type { Hub } from '../../src/app/composeHub';
import { pretendHub } from './pretend';
import './nothingResizes';

/** Opens the whole Hub at a place, as the page would. */
export function openHub(
  services: EveryService,
  route: Route = { place: 'home' },
  host: HubHost = { kind: 'teams' },
  onWait?: Hub['onWait'],
  administers = false,
): RenderResult {
  window.history.replaceState(null, '', addresses.hashOf(route));
  return render(
    <FluentProvider theme={teamsLightTheme}>
      <App hub={pretendHub(services, onWait, administers)} host={host} />
    </FluentProvider>,
  );
}
