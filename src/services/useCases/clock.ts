import type { GroundPorts } from '../../ground/ports';
import type { TrustCatalogue } from '../../domain/Catalogue';
import { dayInZone } from '../../domain/days';
import type { Day } from '../../domain/School';

/** The instant now, ISO UTC. */
export function nowOf(ports: Pick<GroundPorts, 'now'>): string {
  return ports.now().toISOString();
}

/** Today in the trust's own zone. */
export function todayOf(ports: Pick<GroundPorts, 'now'>, catalogue: TrustCatalogue): Day {
  return dayInZone(nowOf(ports), catalogue.settings.zone);
}
