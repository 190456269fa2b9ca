import * as React from 'react';
import { lateMark } from '../../../../ground/ui/lateMark';
import { firstNameOf } from '../../../../ground/rules/names';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { NeedProps } from '../NeedDefinition';
import { standingNeedStrings } from './en';

const Handshake = lateMark('handshake20', 20);

/** An agreement with somebody I supervise is due. */
export function AgreementNeed({ need, first }: NeedProps<'agreement'>): React.ReactElement {
  const strings = useStrings(standingNeedStrings);
  const { pair } = need.row;
  const name = firstNameOf(pair.superviseeName);
  return (
    <NeedRow
      icon={<Handshake />}
      title={strings.agreement(name)}
      lead={strings.agreementLead}
      action={
        <RouteButton
          to={{ place: 'person', pairKey: pair.pairKey, superviseeKey: pair.superviseeKey }}
          appearance={first ? 'primary' : undefined}
        >
          {strings.openPerson(name)}
        </RouteButton>
      }
    />
  );
}
