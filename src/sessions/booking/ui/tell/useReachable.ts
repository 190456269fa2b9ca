import * as React from 'react';
import type { Person, PersonKey } from '../../../../ground/rules/Person';
import { useBookingService } from '../../useBookingService';

/** Those of these people who still work here; nobody until they are read. */
export function useReachable(to: readonly PersonKey[]): readonly Person[] {
  const askBooking = useBookingService();
  const [people, setPeople] = React.useState<readonly Person[]>([]);
  const who = to.join(' ');
  React.useEffect(() => {
    let dropped = false;
    const keys = who.split(' ').filter((key) => key !== '');
    if (keys.length === 0) return undefined;
    askBooking((it) => it.findPeople(keys)).then(
      (found) => {
        if (!dropped) setPeople(found.filter(({ status }) => status === 'active'));
      },
      // without an address there is nothing to offer; what was done stands
      () => undefined,
    );
    return () => {
      dropped = true;
    };
  }, [askBooking, who]);
  return people;
}
