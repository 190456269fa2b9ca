import * as React from 'react';
import type { School, SchoolYear } from '../../ground/rules/School';
import { useRead } from '../../ground/ui/useRead';
import type { Read } from '../../ground/ui/useRead';
import { usePeopleService } from '../usePeopleService';

/** The dates of these schools; those that were read before cost nothing. */
export function useTerms(schools: readonly Pick<School, 'key'>[], version = 0): Read<readonly SchoolYear[]> {
  const ask = usePeopleService();
  const keys = schools.map(({ key }) => key).join();
  const read = React.useCallback(() => ask((it) => it.termsOf(keys.split(','))), [ask, keys]);
  return useRead(keys === '' ? undefined : read, version);
}
