import { connectGraph } from '../../ground/graph/connectGraph';
import type { GraphConnection } from '../../ground/graph/connectGraph';
import { graphDirectory } from './graphDirectory';
import type { Directory } from '../ports';

/** The directory over a connection of its own. */
export function openDirectory(connection: GraphConnection): Directory {
  return graphDirectory(connectGraph(connection));
}
