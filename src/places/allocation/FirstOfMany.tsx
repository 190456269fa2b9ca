import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useStrings } from '../../ground/ui/useStrings';
import type { FirstOf } from '../../people/rules/allocationFigures';
import { allocationStrings } from './en';

const useStyles = makeStyles({ words: { margin: 0, paddingTop: '8px', color: tokens.colorNeutralForeground2 } });

/** Says that a list goes on where only its first page was kept with the count. */
export function FirstOfMany({ of: { first, count } }: { readonly of: FirstOf<unknown> }): React.ReactElement | null {
  const styles = useStyles();
  const { counted: strings } = useStrings(allocationStrings);
  if (first.length >= count) return null;
  return <p className={styles.words}>{strings.first(first.length, count)}</p>;
}
