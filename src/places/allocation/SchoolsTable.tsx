import * as React from 'react';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { AllocationData } from '../../people/AllocationService';
import type { SchoolAllocation } from '../../people/rules/allocation';
import { RowTable } from '../../people/ui/RowTable';
import { allocationStrings } from './en';
import { schoolName } from './schoolName';

export interface SchoolsTableProps {
  readonly data: AllocationData;
  readonly schools: readonly SchoolAllocation[];
}

/** Of each school how many should have supervision, and how many have somebody. */
export function SchoolsTable({ data, schools }: SchoolsTableProps): React.ReactElement | null {
  const { schools: strings } = useStrings(allocationStrings);
  if (schools.length === 0) return null;
  return (
    <Section title={strings.title}>
      <RowTable
        label={strings.title}
        heads={[strings.school, strings.inScope, strings.allocated, strings.without]}
        rows={schools.map(({ schoolKey, inScope, allocated, unallocated }) => ({
          key: schoolKey,
          cells: [
            schoolName(data.catalogue, schoolKey),
            String(inScope),
            String(allocated),
            String(unallocated.length),
          ],
        }))}
      />
    </Section>
  );
}
