import * as React from 'react';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { RowTable } from '../../people/ui/RowTable';
import { allocationStrings } from './en';
import { FirstOfMany } from './FirstOfMany';
import { schoolName } from './schoolName';
import type { ShownAllocation } from './ShownAllocation';

export interface SchoolsTableProps {
  readonly shown: Pick<ShownAllocation, 'catalogue' | 'figures'>;
}

/** Of each school how many should have supervision, and how many have somebody. */
export function SchoolsTable({ shown: { catalogue, figures } }: SchoolsTableProps): React.ReactElement | null {
  const { schools: strings } = useStrings(allocationStrings);
  if (figures.schools.count === 0) return null;
  return (
    <Section title={strings.title}>
      <RowTable
        label={strings.title}
        heads={[strings.school, strings.inScope, strings.allocated, strings.without]}
        rows={figures.schools.first.map(({ schoolKey, inScope, without }) => ({
          key: schoolKey,
          cells: [schoolName(catalogue, schoolKey), String(inScope), String(inScope - without), String(without)],
        }))}
      />
      <FirstOfMany of={figures.schools} />
    </Section>
  );
}
