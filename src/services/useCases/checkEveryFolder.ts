import type { AccessFinding, AccessReport, AccessRun } from '../AccessReport';
import type { TrustPorts } from '../ports';

/** SharePoint itself refuses this to everybody but record keepers and administrators. */
export function checkEveryFolder(
  ports: Pick<TrustPorts, 'trust' | 'now' | 'keys'>,
  run: AccessRun,
): Promise<AccessReport> {
  return ports.trust.checkScopes({ ...run, now: ports.now(), key: ports.keys.newKey() });
}

export function repairAccess(
  ports: Pick<TrustPorts, 'trust'>,
  findings: readonly AccessFinding[],
  onProgress: AccessRun['onProgress'],
): Promise<readonly string[]> {
  return ports.trust.repairScopes(findings, onProgress);
}
