import { everyService } from '../../src/local/demo/everyService';
import { loadServices } from '../../src/app/loadServices';
import type { HubOptions } from '../../src/app/loadServices';
import type { EveryService } from '../../src/local/demo/everyService';
import { documents } from '../../src/sessions/outlook/documents';
import { now, person, webUrl } from './hubSite';
import type { TestSite } from './hubSite';

/** The Hub as somebody's page composes it over the site; nothing waits between two attempts. Jo administers. */
export async function hubOf(site: TestSite, alias: string, more: Partial<HubOptions> = {}): Promise<EveryService> {
  const { key, login, name, mail } = person(alias);
  return everyService(
    loadServices({
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
    }).loaders,
  );
}
