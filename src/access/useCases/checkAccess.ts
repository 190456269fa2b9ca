import type { AccessPorts } from '../ports';
import type { AccessLook } from '../rules/AccessLook';

/** SharePoint refuses to list the permissions of a folder to anyone but record keepers and administrators. */
export function checkAccess(
  ports: Pick<AccessPorts, 'scopes'>,
  input: { readonly pairKey: string; readonly shard: string; readonly key: string },
): Promise<AccessLook> {
  return ports.scopes.checkAccess(input);
}
