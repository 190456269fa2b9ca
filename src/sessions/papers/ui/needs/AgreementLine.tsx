import * as React from 'react';
import { Handshake20Regular } from '@fluentui/react-icons/lib/atoms/svg/handshake';
import { Signature20Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { NeedProps } from '../../../home/ui/NeedDefinition';
import { agreementNeedStrings } from './en';

/** An agreement that needs me: to be made, signed, signed again or looked at again. */
export function AgreementLine({ need, first }: NeedProps<'agreementDue'>): React.ReactElement {
  const strings = useStrings(agreementNeedStrings);
  const { pairKey, name, what, day } = need;
  return (
    <NeedRow
      icon={what === 'sign' || what === 'changed' ? <Signature20Regular /> : <Handshake20Regular />}
      title={strings.titles[what](name)}
      lead={strings.lead(what, day)}
      action={
        <RouteButton to={{ place: 'agreement', pairKey }} appearance={first ? 'primary' : undefined}>
          {strings.open}
        </RouteButton>
      }
    />
  );
}
