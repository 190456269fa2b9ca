import * as React from 'react';
import type { HubServices } from '../../services/HubServices';
import { AskForHelp } from '../AskForHelp';
import { HomeProvider, useHome } from '../shared/HomeContext';
import { HubProvider } from '../shared/HubContext';
import type { HubHost } from '../shared/HubHost';
import { LoadStates } from '../shared/LoadStates';
import { MySupervisionCard } from './MySupervisionCard';

export interface MySupervisionProps {
  readonly services: HubServices;
  readonly host: HubHost;
  /** Address of the page that holds the Hub, without `#`. */
  readonly hubUrl: string;
}

/**
 * The small web part: my next session, my year, my actions, and a debrief in two taps. Stands inside its host's
 * FluentProvider.
 */
export function MySupervision({ services, host, hubUrl }: MySupervisionProps): React.ReactElement {
  return (
    <HubProvider services={services} host={host}>
      <HomeProvider>
        <AskForHelp>
          <Card hubUrl={hubUrl} />
        </AskForHelp>
      </HomeProvider>
    </HubProvider>
  );
}

function Card({ hubUrl }: { readonly hubUrl: string }): React.ReactElement {
  const home = useHome();
  return (
    <LoadStates of={home} rows={4}>
      {(view) => <MySupervisionCard view={view} hubUrl={hubUrl} />}
    </LoadStates>
  );
}
