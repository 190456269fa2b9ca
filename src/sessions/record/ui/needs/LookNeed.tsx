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
  return (
    <NeedRow
      icon={<Eye20Regular />}
      title={strings.title(need.name)}
      lead={strings.lead(dates.dayAndTime(need.at, view.catalogue.settings.zone))}
      action={
        <RouteButton
          appearance={first ? 'primary' : undefined}
          aria-label={strings.openOf(need.name)}
          to={{ place: 'record', target: need.target }}
        >
          {strings.open}
        </RouteButton>
      }
    />
  );
}
