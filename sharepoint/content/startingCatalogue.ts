import type { TrustCatalogue } from '../../src/ground/rules/Catalogue';
import { agenda } from './agenda';
import { agendaBlocks } from './agendaBlocks';
import { cwoOffers } from './cwoOffers';
import { feoOffers } from './feoOffers';
import { furtherSupport } from './furtherSupport';
import { groupBoundaries } from './groupBoundaries';
import { groupMethods } from './groupMethods';
import { logKinds } from './logKinds';
import { pathways } from './pathways';
import { policyOffers } from './policyOffers';
import { promptSets } from './promptSets';
import { roles } from './roles';
import { scopeReasons } from './scopeReasons';
import { stagePrompts } from './stagePrompts';
import { supervisionFunctions } from './supervisionFunctions';

/**
 * What the Catalogue list of a new site holds, for the trust to change. Settings, schools and terms are the trust's
 * own.
 */
export const startingCatalogue: Omit<TrustCatalogue, 'settings' | 'schools' | 'schoolYears'> = {
  pathways,
  offers: [...feoOffers, ...cwoOffers, ...policyOffers],
  roles,
  agendaBlocks,
  agenda,
  functions: supervisionFunctions,
  stagePrompts,
  logKinds,
  groupMethods,
  promptSets,
  groupBoundaries,
  furtherSupport,
  scopeReasons,
};
