import { givenTo, serviceNames } from '../../src/app/services';
import type { Loaders } from '../../src/app/services';
import type { Hub } from '../../src/app/composeHub';
import { trustReads } from './trustReads';
import type { EveryService } from '../../src/local/demo/everyService';

/** Services for one test: those given. A view that asks for another fails as if its answer had failed. */
export function pretend(given: Partial<EveryService> = {}): EveryService {
  const known: Partial<EveryService> = {
    // Home always asks Outlook once it stands; by default Outlook knows nothing newer
    refreshFromOutlook: (sessions) =>
      Promise.resolve({ sessions, troubles: [], names: {}, changed: false, whole: true }),
    followOutlook: () => Promise.resolve(),
    // a device that keeps what it is given; tests of drafts bring their own
    keepDraft: () => Promise.resolve(true),
    dropDraft: () => Promise.resolve(),
    draftsOf: () => Promise.resolve([]),
    sweepDevice: () => Promise.resolve(),
    // nobody has counted yet: the registers themselves are read
    openAllocationCount: () => Promise.resolve(undefined),
    // a list of records always asks for the years there are
    recordYears: () => Promise.resolve([]),
    ...(given.openTrustData && trustReads(given.openTrustData)),
    ...given,
  };
  return known as EveryService;
}

/** The Hub over these services, each given to the capability that asks for it. */
export function pretendHub(
  services: EveryService,
  onWait: Hub['onWait'] = () => () => undefined,
  administers = false,
): Hub {
  const load = (): Promise<EveryService> => Promise.resolve(services);
  return {
    services: givenTo(Object.fromEntries(serviceNames.map((name) => [name, load])) as unknown as Loaders),
    ahead: () => undefined,
    onWait,
    administers,
  };
}
