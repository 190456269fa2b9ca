import type { SPFI } from '@pnp/sp';
import { changeScope, checkPairAccess, movePair, openShard } from './changePair';
import { checkScopes } from './checkScopes';
import { foresee } from './foresee';
import { openScope } from './openPairFolders';
import { repairScopes } from './repairScopes';
import { foreseeAnswer, lookAtTakingOver, takeOverAgreeing, takeOverAnswered } from './takeOverPairs';
import { roomForPair, shardWithRoom } from './roomInLists';
import { takeRowOut } from './takeRowOut';
import type { ScopeStore } from '../ports';
import { belongingOf } from '../rules/realm';

/** What a record keeper does with the folders of pairs and groups. */
export function sharePointScopes(sp: SPFI): ScopeStore {
  return {
    foresee: (ask) => foresee(sp, ask),
    shardWithRoom: (year, realm = 'open') => shardWithRoom(sp, year, belongingOf[realm]),
    roomForPair: (year) => roomForPair(sp, year),
    openScope: (scope, people) => openScope(sp, scope, new Map(people.map((person) => [person.key, person]))),
    openShard: async ({ pairKey, shard }) => {
      await openShard(sp, { pairKey, year: shard });
    },
    changeScope: (change) => changeScope(sp, change),
    checkAccess: async (input) => (await checkPairAccess(sp, input)).look,
    checkScopes: (input) => checkScopes(sp, input),
    repairScopes: (findings, how) => repairScopes(sp, findings, how),
    takeRowOut: (finding) => takeRowOut(sp, finding),
    lookAtTakingOver: (looking) => lookAtTakingOver(sp, looking),
    takeOverAgreeing: (looks, run) => takeOverAgreeing(sp, looks, run),
    foreseeAnswer: (answer) => foreseeAnswer(sp, answer),
    takeOverAnswered: (answer, plan) => takeOverAnswered(sp, answer, plan),
    movePair: (input) => movePair(sp, input),
  };
}
