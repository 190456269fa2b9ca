import * as React from 'react';
import { overviewStrings } from './en';
import { useStrings } from '../../ground/ui/useStrings';
import { PeopleList } from './PeopleList';
import type { Overview } from '../../picture/PictureService';

export interface WithoutSupervisorProps {
  readonly rows: Overview['withoutSupervisor'];
}

/** People in scope of the policy for whom nobody is named. */
export function WithoutSupervisor({ rows }: WithoutSupervisorProps): React.ReactElement {
  const strings = useStrings(overviewStrings);
  return (
    <PeopleList
      words={strings.withoutSupervisor}
      rows={rows}
      keyOf={({ key }) => key}
      nameOf={({ name }) => name}
      columns={[
        { title: strings.role, cell: (row) => row.roleTitle },
        { title: strings.school, cell: (row) => row.schoolName },
      ]}
      item={(row) => <span>{[row.roleTitle, row.schoolName].filter((part) => part !== '').join(', ')}</span>}
    />
  );
}
