import * as React from 'react';
import { trustStrings } from '../en';
import type { LeftOut } from '../rules/LeftOut';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';

/** Most that are named at once: somebody who may write in a folder may write thousands. */
const most = 50;

export interface LeftOutRowsProps {
  readonly count: number;
  /** The first of them, or all. */
  readonly rows: readonly LeftOut[];
}

/** Rows that count for nobody, each by where a record keeper finds it in SharePoint. */
export function LeftOutRows({ count, rows }: LeftOutRowsProps): React.ReactElement | null {
  const { leftOut } = useStrings(trustStrings);
  if (count === 0) return null;
  const shown = rows.slice(0, most);
  return (
    <Section title={leftOut.title}>
      <p>{leftOut.lead(count)}</p>
      <ul>
        {shown.map((row) => (
          <li key={`${row.list} ${row.itemId}`}>{leftOut.row(row.list, row.folder, row.itemId)}</li>
        ))}
      </ul>
      {count > shown.length ? <p>{leftOut.more(count - shown.length)}</p> : undefined}
    </Section>
  );
}
