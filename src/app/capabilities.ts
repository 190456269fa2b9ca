import { proofCapability } from '../access/proof/capability';
import { addressesOf } from '../ground/ui/addresses';
import type { Places } from '../ground/ui/PlaceDefinition';
import { logCapability } from '../logs/capability';
import { allocationCapability } from '../places/allocation/capability';
import { filesCapability } from '../places/files/capability';
import { calendarCapability } from '../places/calendar/capability';
import { policiesCapability } from '../places/policies/capability';
import { peopleCapability } from '../places/people/capability';
import { recordsCapability } from '../places/records/capability';
import { schoolsAndPeopleCapability } from '../places/schoolsAndPeople/capability';
import { supportCapability } from '../places/support/capability';
import { overviewCapability } from '../places/trust/capability';
import { actionCapability } from '../sessions/actions/capability';
import { bookingCapability } from '../sessions/booking/capability';
import { developmentCapability } from '../sessions/development/capability';
import { dutyCapability } from '../sessions/duty/capability';
import { helpCapability } from '../sessions/help/capability';
import { standingCapability } from '../sessions/home/capability';
import type { NeedDefinitions } from '../sessions/home/ui/NeedDefinition';
import { paperCapability } from '../sessions/papers/capability';
import { recordCapability } from '../sessions/record/capability';
import { rhythmCapability } from '../sessions/rhythm/capability';
import { roomCapability } from '../sessions/room/capability';
import { setUpCapability } from '../setUp/capability';
import { homeCapability } from './home/capability';

// What every capability brings to the Hub. All of it comes before the first paint, so a capability.ts holds only what is
// light; pages stand behind an import().

/** Every place of the Hub, those of the bar in its order. A place that nobody brings does not compile. */
export const places: Places = {
  ...homeCapability.places,
  ...peopleCapability.places,
  ...calendarCapability.places,
  ...supportCapability.places,
  ...policiesCapability.places,
  ...recordsCapability.places,
  ...overviewCapability.places,
  ...allocationCapability.places,
  ...filesCapability.places,
  ...schoolsAndPeopleCapability.places,
  ...setUpCapability.places,
  ...proofCapability.places,
  ...bookingCapability.places,
  ...roomCapability.places,
  ...helpCapability.places,
  ...dutyCapability.places,
  ...recordCapability.places,
  ...logCapability.places,
  ...rhythmCapability.places,
  ...paperCapability.places,
  ...developmentCapability.places,
  ...actionCapability.places,
};

/** Everything that may need somebody on Home; a kind says itself how pressing it is. */
export const needs: NeedDefinitions = {
  ...helpCapability.needs,
  ...dutyCapability.needs,
  ...standingCapability.needs,
  ...recordCapability.needs,
  ...paperCapability.needs,
  ...bookingCapability.needs,
  ...logCapability.needs,
};

export const addresses = addressesOf(places);
