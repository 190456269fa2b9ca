import type { SessionPorts } from '../../ports';
import type { LateDeed } from '../../rules/LateDeed';

/** Notes what somebody did, for themselves alone; the same again is one. */
export async function noteLate(ports: Pick<SessionPorts, 'ownLate'>, deed: LateDeed): Promise<readonly LateDeed[]> {
  const deeds = await ports.ownLate.read();
  if (deeds.some((one) => JSON.stringify(one) === JSON.stringify(deed))) return deeds;
  const all = [...deeds, deed];
  await ports.ownLate.write(all);
  return all;
}
