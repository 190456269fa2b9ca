import type { DutyService } from './DutyService';
import { askDuty } from './useCases/askDuty';
import type { DutyCasePorts } from './useCases/DutyCasePorts';
import { moveDuty } from './useCases/moveDuty';
import { openDuty, openDutyAsk } from './useCases/openDuty';
import { startDuty } from './useCases/startDuty';

/** Asking whoever is on duty, with its ports given. */
export const createDuty = (ports: DutyCasePorts): DutyService => ({
  startDuty: () => startDuty(ports),
  askDuty: (draft) => askDuty(ports, draft),
  openDutyAsk: (key) => openDutyAsk(ports, key),
  openDuty: () => openDuty(ports),
  moveDuty: (key, move) => moveDuty(ports, key, move),
});
