import * as React from 'react';
import { useTableStyles } from './useTableStyles';

/** The heads of a table's columns, which differ from each other; they stand in its row of heads. */
export function HeadCells({ heads }: { readonly heads: readonly string[] }): React.ReactElement {
  const styles = useTableStyles();
  return (
    <>
      {heads.map((head) => (
        <th key={head} scope="col" className={styles.head}>
          {head}
        </th>
      ))}
    </>
  );
}
