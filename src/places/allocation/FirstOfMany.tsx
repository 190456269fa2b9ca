import * as React from 'react';
import { useFields } from '../../ground/ui/forms/useFields';
import { useStrings } from '../../ground/ui/useStrings';
import type { FirstOf } from '../../people/rules/allocationFigures';
import { allocationStrings } from './en';

/** Says that a list goes on where only its first page was kept with the count. */
export function FirstOfMany({ of: { first, count } }: { readonly of: FirstOf<unknown> }): React.ReactElement | null {
  const styles = useFields();
  const { counted: strings } = useStrings(allocationStrings);
  if (first.length >= count) return null;
  return <p className={styles.words}>{strings.first(first.length, count)}</p>;
}
