import * as React from 'react';
import type { AgreementStanding, Standing } from '../../ground/rules/Meter';
import { StateBadge } from '../../ground/ui/StateBadge';
import type { StateName } from '../../ground/ui/StateBadge';
import { hubStrings } from '../../ground/words/hub/en';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { SuperviseeRow } from '../rules/SuperviseeRow';

const standingState: Readonly<Record<Standing['kind'], StateName>> = {
  notKnown: 'unknown',
  overdue: 'overdue',
  away: 'unknown',
  noDates: 'unknown',
  unsigned: 'notSigned',
  inTime: 'booked',
  due: 'due',
  upToDate: 'done',
};
const agreementState: Readonly<Record<AgreementStanding['kind'], StateName>> = {
  notKnown: 'unknown',
  agreed: 'agreed',
  draft: 'draft',
  dueNext: 'due',
  overdue: 'overdue',
};

export function StandingBadge({ standing }: { readonly standing: Standing }): React.ReactElement {
  const strings = useStrings(hubStrings);
  return <StateBadge state={standingState[standing.kind]}>{strings.standing(standing)}</StateBadge>;
}

export function AgreementBadge({ agreement }: { readonly agreement: AgreementStanding }): React.ReactElement {
  const strings = useStrings(hubStrings);
  return <StateBadge state={agreementState[agreement.kind]}>{strings.agreement(agreement)}</StateBadge>;
}

export interface StandingBadgesProps {
  readonly row: SuperviseeRow;
}

/**
 * Where things stand with one person, and with their agreement. The agreement says what it is, as no column head does.
 */
export function StandingBadges({ row }: StandingBadgesProps): React.ReactElement {
  const styles = useTableStyles();
  const { agreementIs } = useStrings(hubStrings);
  return (
    <div className={styles.badges}>
      <StandingBadge standing={row.standing} />
      <span className={styles.badges}>
        <span className={styles.quiet}>{agreementIs}</span> <AgreementBadge agreement={row.agreement} />
      </span>
    </div>
  );
}
