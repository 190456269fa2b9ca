import * as React from 'react';
import { overviewStrings } from './en';
import { AgreementBadge } from '../../sessions/ui/StandingBadges';
import { useStrings } from '../../ground/ui/useStrings';
import { PeopleList } from './PeopleList';
import type { SuperviseeRow } from '../../sessions/rules/SuperviseeRow';

export interface AgreementsMissingProps {
  readonly rows: readonly SuperviseeRow[];
}

/** Pairs past their third session without an agreement signed by both. */
export function AgreementsMissing({ rows }: AgreementsMissingProps): React.ReactElement {
  const strings = useStrings(overviewStrings);
  return (
    <PeopleList
      words={strings.withoutAgreement}
      rows={rows}
      keyOf={({ pair }) => pair.key}
      nameOf={({ pair }) => pair.superviseeName}
      columns={[
        { title: strings.school, cell: (row) => row.schoolName },
        { title: strings.supervisor, cell: (row) => row.pair.supervisorName },
        { title: strings.agreement, cell: (row) => <AgreementBadge agreement={row.agreement} /> },
      ]}
      item={(row) => (
        <>
          <span>{strings.facts(row.schoolName, row.pair.supervisorName)}</span>
          <AgreementBadge agreement={row.agreement} />
        </>
      )}
    />
  );
}
