import * as React from 'react';
import { Handshake20Regular } from '@fluentui/react-icons/lib/atoms/svg/handshake';
import { Signature20Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { Warning20Regular } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { dayInZone } from '../../ground/rules/days';
import { firstNameOf } from '../../ground/rules/names';
import { homeStrings } from './en';
import { RouteButton } from '../../ground/ui/RouteLink';
import type { Route } from '../../ground/ui/Route';
import { useStrings } from '../../ground/ui/useStrings';
import { NeedRow } from '../../ground/ui/NeedRow';
import type { NeedProps } from './NeedProps';

const appearanceOf = (first: boolean): 'primary' | undefined => (first ? 'primary' : undefined);

export function OverdueNeed({ need, view, first }: NeedProps<'overdue'>): React.ReactElement | null {
  const { needs } = useStrings(homeStrings);
  const { pair, lastHeld, next, standing, offer } = need.row;
  if (standing.kind !== 'overdue') return null;
  const nextDay = next && dayInZone(next.startsAt, view.catalogue.settings.zone);
  const book: Route = { place: 'book', pairKey: pair.pairKey, superviseeKey: pair.superviseeKey, offerKey: offer.key };
  return (
    <NeedRow
      icon={<Warning20Regular />}
      title={needs.waited(pair.superviseeName, lastHeld)}
      lead={needs.waitedLead(standing.since, nextDay)}
      action={
        <RouteButton to={book} appearance={appearanceOf(first)}>
          {needs.bookName(firstNameOf(pair.superviseeName))}
        </RouteButton>
      }
    />
  );
}

export function SignNeed({ need, first }: NeedProps<'sign'>): React.ReactElement {
  const { needs } = useStrings(homeStrings);
  const { records } = need;
  const only = records.length === 1 ? records[0]?.session : undefined;
  const target = only && { shard: only.shard, pairKey: only.pairKey, sessionKey: only.key };
  // a supervisor signs by finishing the session; a supervisee signs what was sent
  const to: Route = target ? { place: only.status === 'signing' ? 'record' : 'session', target } : { place: 'records' };
  return (
    <NeedRow
      icon={<Signature20Regular />}
      title={needs.sign(records.length)}
      lead={needs.signLead(
        records.map(({ name, session }) => ({ name, day: session.day, changed: session.voidedDay ?? 0 })),
      )}
      action={
        <RouteButton to={to} appearance={appearanceOf(first)}>
          {needs.readAndSign}
        </RouteButton>
      }
    />
  );
}

export function AgreementNeed({ need, first }: NeedProps<'agreement'>): React.ReactElement {
  const { needs } = useStrings(homeStrings);
  const { pair } = need.row;
  const name = firstNameOf(pair.superviseeName);
  return (
    <NeedRow
      icon={<Handshake20Regular />}
      title={needs.agreement(name)}
      lead={needs.agreementLead}
      action={
        <RouteButton
          to={{ place: 'person', pairKey: pair.pairKey, superviseeKey: pair.superviseeKey }}
          appearance={appearanceOf(first)}
        >
          {needs.openPerson(name)}
        </RouteButton>
      }
    />
  );
}
