import type { AccessPorts } from '../ports';
import type { GroundPorts } from '../../ground/ports';
import type { Realm } from '../rules/realm';
import type { AccessReport, AccessRun } from '../rules/AccessReport';

/** SharePoint itself refuses this to everybody but the keepers and administrators. */
export function checkEveryFolder(
  ports: Pick<GroundPorts, 'keys' | 'now'> & Pick<AccessPorts, 'scopes'>,
  run: AccessRun & { readonly realm?: Realm },
): Promise<AccessReport> {
  return ports.scopes.checkScopes({ ...run, now: ports.now(), key: ports.keys.newKey() });
}
