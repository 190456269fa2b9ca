import type { AccessPorts } from '../ports';
import type { GroundPorts } from '../../ground/ports';
import type { AccessReport, AccessRun } from '../rules/AccessReport';

/** SharePoint itself refuses this to everybody but record keepers and administrators. */
export function checkEveryFolder(
  ports: Pick<GroundPorts, 'keys' | 'now'> & Pick<AccessPorts, 'scopes'>,
  run: AccessRun,
): Promise<AccessReport> {
  return ports.scopes.checkScopes({ ...run, now: ports.now(), key: ports.keys.newKey() });
}
