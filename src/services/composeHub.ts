import { dayInZone } from '../domain/days';
import type { DocumentWords } from './DocumentWords';
import { firstZone } from './firstZone';
import type { GraphConnection } from './graph/connectGraph';
import type { HubServices } from './HubServices';
import type { WaitNotice } from './keepPace';
import { servicesLater } from './servicesLater';
import type { FirstServices } from './servicesLater';
import { connectSharePoint } from './sharepoint/connectSharePoint';
import type { SharePointConnection } from './sharepoint/connectSharePoint';
import { homeMemory } from './sharepoint/homeMemory';
import type { KeyStorage } from './sharepoint/homeMemory';
import { sharePointHome } from './sharepoint/sharePointHome';
import { openHome } from './useCases/openHome';
import type { KeyMaker, Links, SignedIn } from '../ground/ports';

export interface HubOptions {
  readonly sharePoint: SharePointConnection;
  /**
   * A token for https://graph.microsoft.com (may reject: the Hub then goes on without Outlook), and a fetch in place of
   * the page's.
   */
  readonly graph: GraphConnection;
  readonly me: SignedIn;
  readonly links: Links;
  readonly words: DocumentWords;
  /** The page's sessionStorage; keys and reference data only are kept there. */
  readonly storage?: KeyStorage | undefined;
  readonly now?: () => Date;
  readonly keys?: KeyMaker;
}

/**
 * Chooses the adapters. Only what the first view reads with is here at once; the rest comes with the first thing a
 * person does.
 */
export function composeHub(options: HubOptions): HubServices {
  const now = options.now ?? (() => new Date());
  const listeners = new Set<(notice: WaitNotice) => void>();
  const onWait = (notice: WaitNotice): void => listeners.forEach((tell) => tell(notice));
  const sp = connectSharePoint({ onWait, ...options.sharePoint });
  const memory = homeMemory(options.sharePoint.webUrl, now, options.storage);
  const home = sharePointHome(sp, memory, () => dayInZone(now(), firstZone));
  const first: FirstServices = {
    openHome: () => openHome({ me: options.me, home, now }),
    sweepDevice: async () =>
      (await import(/* webpackChunkName: 'drafts' */ './composeDrafts')).sweepDevice(options.me.key, now()),
    onWait: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  return servicesLater(first, async () => {
    const { composeRest } = await import(/* webpackChunkName: 'services' */ './composeRest');
    return composeRest({ ...options, graph: { onWait, ...options.graph } }, { sp, memory, home, now });
  });
}
