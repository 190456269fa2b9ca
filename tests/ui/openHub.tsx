import * as React from 'react';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { HubServices } from '../../src/services/HubServices';
import { App } from '../../src/ui/App';
import type { HubHost } from '../../src/ui/shared/HubHost';
import { hashOf } from '../../src/ui/shared/routes';
import type { Route } from '../../src/ui/shared/routes';

/** jsdom lays nothing out; Fluent's MessageBar asks for this to wrap its words. */
class NothingResizes implements ResizeObserver {
  observe(): void { /* nothing is laid out */ }
  unobserve(): void { /* nothing is laid out */ }
  disconnect(): void { /* nothing is laid out */ }
}
if (!('ResizeObserver' in globalThis)) Object.defineProperty(globalThis, 'ResizeObserver', { value: NothingResizes, writable: true });

/** Opens the whole Hub at a place, as the page would. */
export function openHub(services: HubServices, route: Route = { place: 'home' }, host: HubHost = { kind: 'teams' }): RenderResult {
  window.history.replaceState(null, '', hashOf(route));
  return render(<FluentProvider theme={teamsLightTheme}><App services={services} host={host} /></FluentProvider>);
}
