import type { SPFI } from '@pnp/sp';
import type { HubOptions } from './composeHub';
import type { TrustPorts } from './ports';
import { sharePointTrust } from './setUp/sharePointTrust';
import type { HomeMemory } from './sharepoint/homeMemory';

/** The adapters of the place where the trust is entered. The Graph client comes with the first search. */
export function composeTrust(sp: SPFI, memory: HomeMemory, graph: HubOptions['graph']): Pick<TrustPorts, 'trust' | 'directory'> {
  return {
    trust: sharePointTrust(sp, () => memory.forgetCatalogue()),
    directory: { find: async (text) => (await import(/* webpackChunkName: 'directory' */ './graph/openDirectory')).openDirectory(graph).find(text) },
  };
}
