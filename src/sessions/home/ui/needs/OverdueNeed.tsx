import * as React from 'react';
import { Warning20Regular } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { dayInZone } from '../../../../ground/rules/days';
import { firstNameOf } from '../../../../ground/rules/names';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import type { Route } from '../../../../ground/ui/Route';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { NeedProps } from '../NeedDefinition';
import { standingNeedStrings } from './en';

/** Somebody I supervise has waited too long. */
export function OverdueNeed({ need, view, first }: NeedProps<'overdue'>): React.ReactElement | null {
  const strings = useStrings(standingNeedStrings);
  const { pair, lastHeld, next, standing, offer } = need.row;
  if (standing.kind !== 'overdue') return null;
  const nextDay = next && dayInZone(next.startsAt, view.catalogue.settings.zone);
  const book: Route = { place: 'book', pairKey: pair.pairKey, superviseeKey: pair.superviseeKey, offerKey: offer.key };
  return (
    <NeedRow
      icon={<Warning20Regular />}
      title={strings.waited(pair.superviseeName, lastHeld)}
      lead={strings.waitedLead(standing.since, nextDay)}
      action={
        <RouteButton to={book} appearance={first ? 'primary' : undefined}>
          {strings.bookName(firstNameOf(pair.superviseeName))}
        </RouteButton>
      }
    />
  );
}
