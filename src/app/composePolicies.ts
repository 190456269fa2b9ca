import { connectSharePoint } from '../ground/sharepoint/connectSharePoint';
import type { Giving } from '../ground/ui/serviceHook';
import { readLibrary } from '../library/sharepoint/readLibrary';
import { readPolicies } from '../library/useCases/readPolicies';
import { usePolicyPartService } from '../library/usePolicyPartService';
import type { HubOptions } from './loadServices';

/** The one service of the web part "Policies". */
export function composePolicies({ sharePoint, me, now = () => new Date() }: HubOptions): readonly Giving[] {
  const read = readLibrary(connectSharePoint({ clock: now, ...sharePoint }));
  return [usePolicyPartService.give(async () => ({ readPolicies: () => readPolicies({ read, me, now }) }))];
}
