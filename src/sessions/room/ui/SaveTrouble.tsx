import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-clockwise';
import { CloudOff20Regular } from '@fluentui/react-icons/lib/atoms/svg/cloud-off';
import { sessionRoomStrings } from '../en';
import { saveStrings } from '../../../ground/ui/en';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ServiceErrorCode } from '../../../ground/rules/ServiceError';
import type { SavingState } from '../../../ground/ui/createAutosave';

export interface SaveTroubleProps {
  readonly saving: Extract<SavingState, { kind: 'notSaved' }>;
  /** On this device too, not in this window only. */
  readonly kept: boolean;
  readonly zone: string;
  readonly onTryNow: () => void;
}

/** Trying again changes nothing of these. */
const refusals: ReadonlySet<ServiceErrorCode> = new Set([
  'forbidden',
  'notFound',
  'invalid',
  'newer',
  'unsafe',
  'reasonFirst',
  'setUpFirst',
]);

/** Why the words are not in SharePoint yet, that they are safe here, and a way to try at once. */
export function SaveTrouble({ saving, kept, zone, onTryNow }: SaveTroubleProps): React.ReactElement {
  const strings = useStrings(sessionRoomStrings);
  const shared = useStrings();
  const save = useStrings(saveStrings);
  const refused = refusals.has(saving.code);
  return (
    <MessageBar intent="warning" layout="multiline" icon={<CloudOff20Regular />}>
      <MessageBarBody>
        <MessageBarTitle>{strings.notSavedTitle[saving.code]}</MessageBarTitle>
        {(refused ? strings.notSavedRefused : strings.notSavedKept)[kept ? 'device' : 'window']}{' '}
        {strings.waitingSince(shared.dates.time(saving.since.toISOString(), zone))}
        {saving.requestId ? ` ${shared.supportId(saving.requestId)}` : ''}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" icon={<ArrowClockwise16Regular />} onClick={onTryNow}>
          {save.tryNow}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
