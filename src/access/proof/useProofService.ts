import { serviceHook } from '../../ground/ui/serviceHook';
import type { ProofService } from './ProofService';

/** Asks for the trials of this site. */
export const useProofService = serviceHook<ProofService>();
