import type { SPFI } from '@pnp/sp';
import { checkPairAccess, closeFolders, endPair, movePair } from './changePair';
import { checkScopes } from './checkScopes';
import { openPairFolders } from './openPairFolders';
import { repairScopes } from './repairScopes';
import type { ScopeStore } from '../ports';

/** What a record keeper does with the folders of pairs and groups. */
export function sharePointScopes(sp: SPFI): ScopeStore {
  return {
    openPair: (plan) => openPairFolders(sp, plan),
    checkAccess: async (input) => (await checkPairAccess(sp, input)).snapshot,
    checkScopes: (input) => checkScopes(sp, input),
    repairScopes: (findings, onProgress) => repairScopes(sp, findings, onProgress),
    endPair: (ending) => endPair(sp, ending),
    closeFolders: (pairKey) => closeFolders(sp, pairKey),
    movePair: (input) => movePair(sp, input),
  };
}
