import * as React from 'react';
import { Chat20Regular } from '@fluentui/react-icons/lib/atoms/svg/chat';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { NeedProps } from '../../../home/ui/NeedDefinition';
import { newsNeedStrings } from './en';

/** Somebody has done something with a session or its record. It goes once it was opened. */
export function NewsNeed({ need, first }: NeedProps<'news'>): React.ReactElement {
  const strings = useStrings(newsNeedStrings);
  const { session, what, name } = need;
  const target = { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key };
  const ofRecord = ['comment', 'addition', 'dispute', 'settled'].includes(what);
  return (
    <NeedRow
      icon={<Chat20Regular />}
      title={strings.titles[what](name)}
      lead={strings.lead(session.day)}
      action={
        <RouteButton appearance={first ? 'primary' : undefined} to={{ place: ofRecord ? 'record' : 'session', target }}>
          {strings.read}
        </RouteButton>
      }
    />
  );
}
