import type { SPFI } from '@pnp/sp';
import { createProof } from '../access/proof/createProof';
import type { ProofService } from '../access/proof/ProofService';
import { connectGraph } from '../ground/graph/connectGraph';
import type { GroundPorts } from '../ground/ports';
import type { HubOptions } from './loadServices';

/** “Prove this site”, with a connection to Graph of its own: its trials ask what no page asks. */
export function composeProof(
  { keys, now, me, links }: GroundPorts,
  sp: SPFI,
  { graph, version = '', forget }: Pick<HubOptions, 'graph' | 'version'> & { readonly forget: () => void },
): ProofService {
  return createProof({ sp, graph: connectGraph(graph), keys, now, me, links, version, forget });
}
