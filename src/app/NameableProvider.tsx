import * as React from 'react';
import { later } from '../ground/later';
import { KnownNamesContext } from '../ground/ui/KnownNamesContext';
import { usePeopleService } from '../people/usePeopleService';

/** Tells confidential boxes who of the trust may be named; asked once, when somebody first writes in one. */
export function NameableProvider({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  const askPeople = usePeopleService();
  const ask = React.useMemo(() => later(() => askPeople((it) => it.whoMayBeNamed())), [askPeople]);
  return <KnownNamesContext.Provider value={ask}>{children}</KnownNamesContext.Provider>;
}
