import * as React from 'react';
import { within } from '../../ground/ui/serviceHook';
import type { Giving } from '../../ground/ui/serviceHook';
import { AskForHelp } from '../../sessions/help/ui/AskForHelp';
import { HomeProvider, useHome, useHomeStands } from '../../sessions/home/ui/HomeContext';
import { HostProvider } from '../../ground/ui/HostContext';
import type { HubHost } from '../../ground/ui/HubHost';
import { LazyBoundary } from '../../ground/ui/LazyBoundary';
import { LoadStates } from '../../ground/ui/LoadStates';
import { MySupervisionCard } from './MySupervisionCard';

const LookAgain = React.lazy(() =>
  import(/* webpackChunkName: 'look-again' */ '../../sessions/home/ui/LookAgain').then((file) => ({
    default: file.LookAgain,
  })),
);
/** Where it could not be loaded, the card stays as it was until the page is loaded again. */
const Nothing = (): null => null;

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
      {stands ? (
        <LazyBoundary quiet frame={Nothing}>
          <LookAgain home={home} atHome />
        </LazyBoundary>
      ) : undefined}
      <LoadStates of={home} rows={4}>
        {(view) => <MySupervisionCard view={view} hubUrl={hubUrl} />}
      </LoadStates>
    </>
  );
}
