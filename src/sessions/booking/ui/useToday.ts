import * as React from 'react';
import { dayInZone } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';
import { useHome } from '../../home/ui/HomeContext';

/** Today as Home has it; by this device's clock where Home has not answered. Stays the same while a form is open. */
export function useToday(zone: string): Day {
  const home = useHome();
  const known = home.state === 'full' ? home.value.today : undefined;
  const [own] = React.useState(() => dayInZone(new Date().toISOString(), zone));
  return known ?? own;
}
