import { later } from '../ground/later';
import type { KeyMaker, Links, SignedIn } from '../ground/ports';
import type { DocumentWords } from '../sessions/outlook/DocumentWords';
import type { GraphConnection } from '../ground/graph/connectGraph';
import type { ClockNotice, WaitNotice } from '../ground/pace/PaceOptions';
import type { SPFI } from '@pnp/sp';
import { connectSharePoint } from '../ground/sharepoint/connectSharePoint';
import type { SharePointConnection } from '../ground/sharepoint/connectSharePoint';
import { homeMemory } from '../sessions/home/sharepoint/homeMemory';
import type { KeyStorage } from '../sessions/home/sharepoint/homeMemory';
import { sharePointHome } from '../sessions/home/sharepoint/sharePointHome';
import type { NeedSources } from '../sessions/home/NeedSource';
import { openHome } from '../sessions/home/useCases/openHome';

import { serviceNames } from './services';
import type { Loaders, ServiceName } from './services';
import type { HomeService } from '../sessions/home/HomeService';

export interface HubOptions {
  readonly sharePoint: SharePointConnection;
  /**
   * A token for https://graph.microsoft.com (may reject: the Hub then goes on without Outlook), and a fetch in place of
   * the page's.
   */
  readonly graph: GraphConnection;
  readonly me: SignedIn;
  /** What is looked for on Home; nothing where no Home is shown. */
  readonly needs?: NeedSources | undefined;
  readonly links: Links;
  /** Of the package, for what a trust keeps as a file; empty where nobody says it. */
  readonly version?: string | undefined;
  /** Sentences that leave the Hub (invitations, calendar files, Word); British English when absent. */
  readonly words?: DocumentWords;
  /** The page's sessionStorage; keys and reference data only are kept there. */
  readonly storage?: KeyStorage | undefined;
  readonly now?: () => Date;
  readonly keys?: KeyMaker;
}

export interface LoadedHub {
  readonly loaders: Loaders;
  /** The line to SharePoint, for what else a page reads with its first view. */
  readonly sp: SPFI;
  /**
   * Calls the listener whenever SharePoint or Outlook makes a request wait, and where this device's clock is wrong;
   * answers how to stop listening.
   */
  /** Loads what every place but Home asks, without a question yet: beside the page of a link that opens another place. */
  readonly ahead: () => void;
  readonly onWait: (listener: (notice: WaitNotice | ClockNotice) => void) => () => void;
}

/** Chooses the adapters. Only what the first view reads with is here at once; the rest comes with its first question. */
export function loadServices(options: HubOptions): LoadedHub {
  const now = options.now ?? (() => new Date());
  const listeners = new Set<(notice: WaitNotice | ClockNotice) => void>();
  const tell = (notice: WaitNotice | ClockNotice): void => listeners.forEach((listener) => listener(notice));
  const sp = connectSharePoint({
    onWait: tell,
    onClock: (clockAhead) => tell({ clockAhead }),
    clock: now,
    ...options.sharePoint,
  });
  const memory = homeMemory(options.sharePoint.webUrl, now, options.storage);
  const firstHome = sharePointHome(sp, memory, options.needs);
  const hub = { ...options, graph: { onWait: tell, ...options.graph } };

  const rest = later(async () => {
    const chunk = await import(/* webpackChunkName: 'services' */ './composeServices');
    return chunk.composeServices(hub, { sp, first: firstHome, now, memory });
  });

  const home = async (): Promise<HomeService> => ({
    openHome: () => openHome({ me: options.me, home: firstHome, now, needs: options.needs }),
    markOfHome: async (years) => {
      const { homeMark } = await import(/* webpackChunkName: 'look-again' */ '../sessions/home/sharepoint/homeMark');
      return homeMark(sp, years);
    },
  });
  const onWait: LoadedHub['onWait'] = (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const ahead = (): void => {
    // what does not arrive is asked for again with the first question
    rest().catch(() => undefined);
  };
  return { loaders: { ...behind(rest), home }, sp, ahead, onWait };
}

/** Loaders that compose the services with the first question to any of them. */
function behind(rest: () => Promise<Omit<Loaders, 'home'>>): Omit<Loaders, 'home'> {
  const names = serviceNames.filter((name): name is Exclude<ServiceName, 'home'> => name !== 'home');
  const loaders = Object.fromEntries(names.map((name) => [name, async () => (await rest())[name]()]));
  // each name answers with what the same name of the composed services answers
  return loaders as unknown as Omit<Loaders, 'home'>;
}
