import * as React from 'react';
import { lateMark } from '../../../../ground/ui/lateMark';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import type { Route } from '../../../../ground/ui/Route';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { NeedProps } from '../../../home/ui/NeedDefinition';
import { signNeedStrings } from './en';

const Signature = lateMark('signature20', 20);

/** Records wait for my signature. */
export function SignNeed({ need, first }: NeedProps<'sign'>): React.ReactElement {
  const strings = useStrings(signNeedStrings);
  const { records } = need;
  const only = records.length === 1 ? records[0]?.session : undefined;
  const target = only && { shard: only.shard, pairKey: only.pairKey, sessionKey: only.key };
  // a supervisor signs by finishing the session; a supervisee signs what was sent
  const to: Route = target ? { place: only.status === 'signing' ? 'record' : 'session', target } : { place: 'records' };
  return (
    <NeedRow
      icon={<Signature />}
      title={strings.sign(records.length)}
      lead={strings.signLead(
        records.map(({ name, session }) => ({ name, day: session.day, changed: session.voidedDay ?? 0 })),
      )}
      action={
        <RouteButton to={to} appearance={first ? 'primary' : undefined}>
          {strings.readAndSign}
        </RouteButton>
      }
    />
  );
}
