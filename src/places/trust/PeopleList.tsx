import * as React from 'react';
import { Link } from '@fluentui/react-components';
import { overviewStrings } from './en';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';

/** Rows shown before the rest is asked for. */
const atFirst = 5;

export interface Column<T> {
  readonly title: string;
  readonly cell: (row: T) => React.ReactNode;
}

export interface PeopleListProps<T> {
  readonly words: { readonly title: string; readonly lead: (count: number) => string; readonly none: string };
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly nameOf: (row: T) => string;
  readonly columns: readonly Column<T>[];
  /** The same row on a phone, under the name. */
  readonly item: (row: T) => React.ReactNode;
}

/**
 * A table of people, as a list on phones; long ones open on asking. Names are not links: the overview leads to no
 * words.
 */
export function PeopleList<T>({ words, rows, keyOf, nameOf, columns, item }: PeopleListProps<T>): React.ReactElement {
  const styles = useTableStyles();
  const { person } = useStrings(overviewStrings);
  const { showAll, showFewer } = useStrings();
  const narrow = useNarrow();
  const [all, setAll] = React.useState(false);
  const shown = all ? rows : rows.slice(0, atFirst);
  const more =
    rows.length > atFirst ? (
      <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? showFewer : showAll(rows.length)}
      </Link>
    ) : undefined;
  if (rows.length === 0)
    return (
      <Section title={words.title}>
        <span className={styles.quiet}>{words.none}</span>
      </Section>
    );
  return (
    <Section title={words.title} lead={words.lead(rows.length)} end={more}>
      {narrow ? (
        <ul className={styles.list}>
          {shown.map((row) => (
            <li key={keyOf(row)} className={styles.item}>
              <span className={styles.strong}>{nameOf(row)}</span>
              {item(row)}
            </li>
          ))}
        </ul>
      ) : (
        <ScrollRegion label={words.title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  {person}
                </th>
                {columns.map(({ title }) => (
                  <th key={title} scope="col" className={styles.head}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={keyOf(row)}>
                  <th scope="row" className={styles.cell}>
                    {nameOf(row)}
                  </th>
                  {columns.map(({ title, cell }) => (
                    <td key={title} className={styles.cell}>
                      {cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Section>
  );
}
