import type { SPFI } from '@pnp/sp';
import type { AccessService } from '../access/AccessService';
import { createAccess } from '../access/createAccess';
import { createPeople } from '../people/createPeople';
import type { PeopleService } from '../people/PeopleService';
import { sharePointHolders } from '../access/sharepoint/sharePointHolders';
import { sharePointScopes } from '../access/sharepoint/sharePointScopes';
import type { HomeMemory } from '../sessions/home/sharepoint/homeMemory';
import { sharePointRequests } from '../sessions/handover/sharepoint/sharePointRequests';
import { sharePointTrust } from '../people/sharepoint/sharePointTrust';
import { createHandover } from '../sessions/handover/createHandover';
import type { HandoverService } from '../sessions/handover/HandoverService';
import type { SchoolService } from '../sessions/handover/SchoolService';
import { isCloseKeeper } from '../sessions/development/sharepoint/isCloseKeeper';
import { createRetention } from '../sessions/retention/createRetention';
import type { RetentionService } from '../sessions/retention/RetentionService';
import { sharePointRetention } from '../sessions/retention/sharepoint/sharePointRetention';
import type { Adapters } from './Adapters';
import type { DailyAdapters } from './composeAdapters';

/** What administrators enter and record keepers decide, loaded with the first of it. */
export interface TrustServices {
  readonly people: PeopleService;
  readonly access: AccessService;
  readonly handover: HandoverService & SchoolService & RetentionService;
}

export function composeTrust(daily: DailyAdapters, sp: SPFI, memory: HomeMemory): TrustServices {
  const ports: Adapters = {
    ...daily,
    trust: sharePointTrust(sp, () => memory.forgetCatalogue()),
    scopes: sharePointScopes(sp),
    holders: sharePointHolders(sp),
    requests: sharePointRequests(sp),
  };
  const retention = createRetention({
    ...ports,
    retention: sharePointRetention(sp),
    closeKeeping: { amCloseKeeper: () => isCloseKeeper(sp), scopes: () => Promise.resolve(ports.scopes) },
  });
  const handover = { ...createHandover(ports), ...retention };
  return { people: createPeople(ports), access: createAccess(ports), handover };
}
