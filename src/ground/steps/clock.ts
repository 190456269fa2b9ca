import type { GroundPorts } from '../ports';
import type { TrustCatalogue } from '../rules/Catalogue';
import { dayInZone } from '../rules/days';
import type { Day } from '../rules/School';

/** The instant now, ISO UTC. */
export function nowOf(ports: Pick<GroundPorts, 'now'>): string {
  return ports.now().toISOString();
}

/** Today in the trust's own zone. */
export function todayOf(ports: Pick<GroundPorts, 'now'>, { settings }: Pick<TrustCatalogue, 'settings'>): Day {
  return dayInZone(nowOf(ports), settings.zone);
}
