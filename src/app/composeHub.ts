import type { Giving } from '../ground/ui/serviceHook';
import { loadServices } from './loadServices';
import type { HubOptions, LoadedHub } from './loadServices';
import { givenTo } from './services';

/** What a page shows the Hub with. */
export interface Hub {
  /** Each capability's service, to be put around its views. */
  readonly services: readonly Giving[];
  readonly ahead: LoadedHub['ahead'];
  readonly onWait: LoadedHub['onWait'];
  /** As the page says; whoever administers the site reaches Set-up whatever Home answers. */
  readonly administers: boolean;
}

/** The Hub over the site and the calendar of whoever the page is shown to. */
export function composeHub(options: HubOptions): Hub {
  const { loaders, ahead, onWait } = loadServices(options);
  return { services: givenTo(loaders), ahead, onWait, administers: options.me.administers };
}
