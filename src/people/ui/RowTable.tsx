import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { trustStrings } from '../en';
import { HeadCells } from '../../ground/ui/HeadCells';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';

export interface RowTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    /** One text for each head; the first names the row. */ readonly cells: readonly string[];
    readonly action?: React.ReactNode;
  }[];
}

/** On a phone in one line; a number says nothing without its head. */
const foldedCells = (cells: readonly string[], heads: readonly string[]): string =>
  cells
    .map((cell, index) => (/^\d+$/.test(cell) ? `${heads[index] ?? ''}: ${cell}` : cell))
    .filter((cell) => cell !== '')
    .join(', ');

/** Rows with an action each: a table, and on phones a list. */
export function RowTable({ label, heads, rows }: RowTableProps): React.ReactElement {
  const styles = useTableStyles();
  const { schools } = useStrings(trustStrings);
  const narrow = useNarrow();
  const acts = rows.some(({ action }) => action !== undefined);
  if (narrow) {
    return (
      <ul className={styles.list}>
        {rows.map(({ key, cells: [first, ...rest], action }) => (
          <li key={key} className={styles.item}>
            <span className={styles.strong}>{first}</span>
            <span className={styles.quiet}>{foldedCells(rest, heads.slice(1))}</span>
            {action}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ScrollRegion label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <HeadCells heads={heads} />
            {acts ? (
              <th scope="col" className={mergeClasses(styles.head, styles.end)}>
                {schools.actions}
              </th>
            ) : undefined}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest], action }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                {first}
              </th>
              {rest.map((cell, index) => (
                <td key={heads[index + 1]} className={styles.cell}>
                  {cell}
                </td>
              ))}
              {acts ? <td className={mergeClasses(styles.cell, styles.end)}>{action}</td> : undefined}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
