import { composeHub } from '../../src/app/composeHub';
import type { HubOptions } from '../../src/app/loadServices';
import type { HubServices } from '../../src/services/HubServices';
import { documents } from '../../src/strings/en/documents';
import { now, person, webUrl } from './hubSite';
import type { TestSite } from './hubSite';

/** The Hub as somebody's page composes it over the site; nothing waits between two attempts. Jo administers. */
export async function hubOf(site: TestSite, alias: string, more: Partial<HubOptions> = {}): Promise<HubServices> {
  const { key, login, name, mail } = person(alias);
  return composeHub({
    sharePoint: { webUrl, fetch: site.fetch, bearer: await site.token(alias), wait: async () => undefined },
    graph: { getToken: () => site.token(alias), fetch: site.fetch },
    me: { key, login, name, mail, administers: alias === 'jo' },
    words: documents,
    now: () => now,
    links: {
      web: (code) => `${webUrl}?session=${code}`,
      teams: (code) => `https://teams.microsoft.com/l/entity/hub/${code}`,
    },
    ...more,
  });
}
