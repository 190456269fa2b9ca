import * as React from 'react';
import { Eye20Regular } from '@fluentui/react-icons/lib/atoms/svg/eye';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { NeedProps } from '../../../home/ui/NeedDefinition';
import { lookNeedStrings } from './en';

/** A record keeper opened a record of mine. It goes once I have opened it too. */
export function LookNeed({ need, view, first }: NeedProps<'look'>): React.ReactElement {
  const strings = useStrings(lookNeedStrings);
  const { dates } = useStrings();
  const { pairKey, sessionKey } = need.target;
  // a line about no session is about what the two agreed
  const isAgreement = sessionKey === pairKey;
  const words = isAgreement ? strings.agreement : strings.record;
  return (
    <NeedRow
      icon={<Eye20Regular />}
      title={words.title(need.name)}
      lead={words.lead(dates.dayAndTime(need.at, view.catalogue.settings.zone))}
      action={
        <RouteButton
          appearance={first ? 'primary' : undefined}
          aria-label={words.openOf(need.name)}
          to={isAgreement ? { place: 'agreement', pairKey } : { place: 'record', target: need.target }}
        >
          {strings.open}
        </RouteButton>
      }
    />
  );
}
