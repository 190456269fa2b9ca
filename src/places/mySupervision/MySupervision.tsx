import * as React from 'react';
import { within } from '../../ground/ui/serviceHook';
import type { Giving } from '../../ground/ui/serviceHook';
import { AskForHelp } from '../../sessions/help/ui/AskForHelp';
import { HomeProvider, useHome, useHomeStands } from '../../sessions/home/ui/HomeContext';
import { LookAgainLater } from '../../sessions/home/ui/LookAgainLater';
import { HostProvider } from '../../ground/ui/HostContext';
import type { HubHost } from '../../ground/ui/HubHost';
import { LoadStates } from '../../ground/ui/LoadStates';
import { MySupervisionCard } from './MySupervisionCard';

export interface MySupervisionProps {
  readonly services: readonly Giving[];
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
    <HostProvider host={host}>
      {within(
        services,
        <HomeProvider>
          <AskForHelp>
            <Card hubUrl={hubUrl} />
          </AskForHelp>
        </HomeProvider>,
      )}
    </HostProvider>
  );
}

function Card({ hubUrl }: { readonly hubUrl: string }): React.ReactElement {
  const home = useHome();
  const stands = useHomeStands();
  return (
    <>
      {stands ? <LookAgainLater home={home} atHome /> : undefined}
      <LoadStates of={home} rows={4}>
        {(view) => <MySupervisionCard view={view} hubUrl={hubUrl} />}
      </LoadStates>
    </>
  );
}
