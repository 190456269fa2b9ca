import * as React from 'react';
import { Folder20Regular } from '@fluentui/react-icons/lib/atoms/svg/folder';
import { NeedRow } from '../../../ground/ui/NeedRow';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { useStrings } from '../../../ground/ui/useStrings';
import type { NeedProps } from '../../../sessions/home/ui/NeedDefinition';
import { referenceIn } from '../../rules/referenceIn';
import { logNeedStrings } from './en';

/** As many references as fit a line. */
const most = 4;

/** Decisions that are not on a child's file yet, and entries whose day to chase has come. */
export function LogNeed({ need, first }: NeedProps<'log'>): React.ReactElement {
  const strings = useStrings(logNeedStrings);
  const { owed, due } = need;
  const titles = {
    owed: strings.owed(owed),
    due: strings.due(due),
    both: strings.both(owed, due),
  };
  const oneOf = owed > 0 ? 'owed' : 'due';
  const which = owed > 0 && due > 0 ? 'both' : oneOf;
  const references = [...new Set(need.bodies.flatMap((body) => referenceIn(body) ?? []))].slice(0, most);
  return (
    <NeedRow
      icon={<Folder20Regular />}
      title={titles[which]}
      lead={strings.lead(references)}
      action={
        <RouteButton to={{ place: 'logs' }} appearance={first ? 'primary' : undefined}>
          {strings.open}
        </RouteButton>
      }
    />
  );
}
