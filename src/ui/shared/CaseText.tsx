import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  reference: { whiteSpace: 'nowrap' }
});

/** "Case 4-017", "Ref 4-017" or the bare number. */
const reference = /((?:\b(?:Case|Ref|Reference)\s)?\b\d+(?:-\d+)+\b)/;

export interface CaseTextProps {
  readonly children: string;
}

/** Words of a record; a case reference in them never breaks over two lines. */
export function CaseText({ children }: CaseTextProps): React.ReactElement {
  const styles = useStyles();
  // with one capturing group, split puts every reference at an odd place
  return <>{children.split(reference).map((part, index) => (index % 2 === 1 ? <span key={index} className={styles.reference}>{part}</span> : part))}</>;
}
