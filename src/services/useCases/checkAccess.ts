import type { AccessSnapshot } from '../../domain/SealedRecord';
import type { TrustPorts } from '../ports';

/** SharePoint refuses to list the permissions of a folder to anyone but record keepers and administrators. */
export function checkAccess(
  ports: Pick<TrustPorts, 'trust'>,
  input: { readonly pairKey: string; readonly shard: string; readonly key: string },
): Promise<AccessSnapshot> {
  return ports.trust.checkAccess(input);
}
