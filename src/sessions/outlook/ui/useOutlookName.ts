import * as React from 'react';
import { firstNameOf } from '../../../ground/rules/names';
import type { PersonKey } from '../../../ground/rules/Person';
import { outlookStrings } from '../en';
import { useHome } from '../../home/ui/HomeContext';
import { useOutlook } from './OutlookContext';
import { useStrings } from '../../../ground/ui/useStrings';

/**
 * First names of those who did something in Outlook: from the last look, or from the pairs Home knows. Empty for
 * anybody else.
 */
export function useOutlookName(): (key: PersonKey) => string {
  const { you } = useStrings(outlookStrings);
  const { names } = useOutlook();
  const home = useHome();
  const view = home.state === 'full' ? home.value : undefined;
  return React.useCallback(
    (key: PersonKey) => {
      if (key !== '' && key === view?.me?.key) return you;
      const mine = view?.mine.find(({ pair }) => pair.supervisorKey === key)?.pair.supervisorName;
      const theirs = view?.supervisees.find(({ pair }) => pair.superviseeKey === key)?.pair.superviseeName;
      return firstNameOf(names[key] ?? mine ?? theirs ?? '');
    },
    [names, view, you],
  );
}
