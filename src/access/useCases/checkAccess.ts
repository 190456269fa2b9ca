import type { AccessPorts } from '../ports';
import type { AccessSnapshot } from '../../records/rules/SealedRecord';

/** SharePoint refuses to list the permissions of a folder to anyone but record keepers and administrators. */
export function checkAccess(
  ports: Pick<AccessPorts, 'scopes'>,
  input: { readonly pairKey: string; readonly shard: string; readonly key: string },
): Promise<AccessSnapshot> {
  return ports.scopes.checkAccess(input);
}
