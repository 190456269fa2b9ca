import type { SPFI } from '@pnp/sp';
import type { TrustPorts } from './ports';
import { sharePointTrust } from './setUp/sharePointTrust';
import type { HomeMemory } from './sharepoint/homeMemory';

/** The adapter of the place where the trust is entered. */
export function composeTrust(sp: SPFI, memory: HomeMemory): Pick<TrustPorts, 'trust'> {
  return { trust: sharePointTrust(sp, () => memory.forgetCatalogue()) };
}
