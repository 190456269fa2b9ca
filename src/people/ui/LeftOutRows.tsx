import * as React from 'react';
import { trustStrings } from '../en';
import type { LeftOut } from '../rules/LeftOut';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';

/** Most that are named at once: somebody who may write in a folder may write thousands. */
const most = 50;

/** Rows that count for nobody, each by where a record keeper finds it in SharePoint. */
export function LeftOutRows({ rows }: { readonly rows: readonly LeftOut[] }): React.ReactElement | null {
  const { leftOut } = useStrings(trustStrings);
  if (rows.length === 0) return null;
  return (
    <Section title={leftOut.title}>
      <p>{leftOut.lead(rows.length)}</p>
      <ul>
        {rows.slice(0, most).map((row) => (
          <li key={`${row.list} ${row.itemId}`}>{leftOut.row(row.list, row.folder, row.itemId)}</li>
        ))}
      </ul>
      {rows.length > most ? <p>{leftOut.more(rows.length - most)}</p> : undefined}
    </Section>
  );
}
