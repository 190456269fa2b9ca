import * as React from 'react';
import { HostProvider } from '../../ground/ui/HostContext';
import type { HubHost } from '../../ground/ui/HubHost';
import { LoadStates } from '../../ground/ui/LoadStates';
import { within } from '../../ground/ui/serviceHook';
import type { Giving } from '../../ground/ui/serviceHook';
import { useLoad } from '../../ground/ui/useLoad';
import { useOfferService } from '../../plans/useOfferService';
import { HomeProvider, useHome, useHomeStands } from '../../sessions/home/ui/HomeContext';
import { LookAgainLater } from '../../sessions/home/ui/LookAgainLater';
import { SupportOffersCard } from './SupportOffersCard';

export interface SupportOffersProps {
  readonly services: readonly Giving[];
  readonly host: HubHost;
  /** Address of the page that holds the Hub, without `#`. */
  readonly hubUrl: string;
}

/**
 * The small web part for any page: what the trust offers me, what I last had of it and what comes next; asking leads to
 * the Hub. Stands inside its host's FluentProvider.
 */
export function SupportOffers({ services, host, hubUrl }: SupportOffersProps): React.ReactElement {
  return (
    <HostProvider host={host}>
      {within(
        services,
        <HomeProvider>
          <Offers hubUrl={hubUrl} />
        </HomeProvider>,
      )}
    </HostProvider>
  );
}

function Offers({ hubUrl }: { readonly hubUrl: string }): React.ReactElement {
  const home = useHome();
  const stands = useHomeStands();
  const ask = useOfferService();
  const offers = useLoad(React.useCallback(() => ask((it) => it.readOffers()), [ask]));
  return (
    <>
      {stands ? <LookAgainLater home={home} atHome /> : undefined}
      <LoadStates of={home} rows={4}>
        {(view) => (
          <LoadStates of={offers} rows={4}>
            {(published) => <SupportOffersCard view={view} published={published} hubUrl={hubUrl} />}
          </LoadStates>
        )}
      </LoadStates>
    </>
  );
}
