import * as React from 'react';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { HubServices } from '../../src/services/HubServices';
import { App } from '../../src/ui/App';
import type { HubHost } from '../../src/ui/shared/HubHost';
import { hashOf } from '../../src/ui/shared/routes';
import type { Route } from '../../src/ui/shared/routes';
import './nothingResizes';

/** Opens the whole Hub at a place, as the page would. */
export function openHub(
  services: HubServices,
  route: Route = { place: 'home' },
  host: HubHost = { kind: 'teams' },
): RenderResult {
  window.history.replaceState(null, '', hashOf(route));
  return render(
    <FluentProvider theme={teamsLightTheme}>
      <App services={services} host={host} />
    </FluentProvider>,
  );
}
