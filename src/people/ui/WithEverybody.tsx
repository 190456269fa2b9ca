import * as React from 'react';
import type { Person } from '../../ground/rules/Person';
import { ReadFirst } from '../../ground/ui/ReadFirst';
import type { ToldRows } from '../../ground/ui/useRead';
import { useStrings } from '../../ground/ui/useStrings';
import { trustStrings } from '../en';
import { usePeopleService } from '../usePeopleService';

/** A form that offers everybody: the list of people is read when it is opened. */
export function WithEverybody({
  children,
}: {
  readonly children: (people: readonly Person[]) => React.ReactElement;
}): React.ReactElement {
  const { people } = useStrings(trustStrings);
  const ask = usePeopleService();
  const read = React.useCallback((told: ToldRows) => ask((it) => it.everybody(told)), [ask]);
  return (
    <ReadFirst read={read} words={people.reading}>
      {children}
    </ReadFirst>
  );
}
