import type { Giving } from '../ground/ui/serviceHook';
import { publishedOffers } from '../plans/sharepoint/publishedOffers';
import { readOffers } from '../plans/useCases/readOffers';
import { useOfferService } from '../plans/useOfferService';
import { loadServices } from './loadServices';
import type { HubOptions } from './loadServices';
import { givenTo } from './services';

/** Services of the web part "Support offers": those of the Hub, and what is published, read with Home in one batch. */
export function composeOffers(options: HubOptions): readonly Giving[] {
  const { loaders, sp } = loadServices(options);
  const now = options.now ?? ((): Date => new Date());
  const offers = useOfferService.give(async () => ({
    readOffers: () => readOffers({ published: publishedOffers(sp), now }),
  }));
  return [...givenTo(loaders), offers];
}
