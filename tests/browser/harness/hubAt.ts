import { loadServices } from '../../../src/app/loadServices';
import { everyService } from '../../../src/local/demo/everyService';
import type { EveryService } from '../../../src/local/demo/everyService';
import { findAccount } from '../../../src/local/tenant/directory';
import { demoNow, userPrincipalName } from './TenantServer';
import type { TenantServer } from './TenantServer';

export const keyOf = (person: string): string => findAccount(person)?.objectId.toLowerCase() ?? '';
export const loginOf = (person: string): string => `i:0#.f|membership|${userPrincipalName(person)}`;

/** What the Hub offers somebody, without a page: for what a picture or a walk begins from. */
export async function hubAt(tenant: TenantServer, person: string): Promise<EveryService> {
  const bearer = await tenant.tokenOf(person);
  const at = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);
  const { loaders } = loadServices({
    sharePoint: { webUrl: `${tenant.origin}/sites/trust`, fetch: at, bearer },
    graph: { getToken: () => Promise.resolve(bearer), fetch: at },
    me: {
      key: keyOf(person),
      login: loginOf(person),
      name: findAccount(person)?.displayName ?? '',
      mail: userPrincipalName(person),
      administers: person === 'jo',
    },
    now: () => new Date(demoNow),
    links: { web: (code) => code, teams: (code) => code },
  });
  return everyService(loaders);
}
