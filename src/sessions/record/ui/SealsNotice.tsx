import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { sealStrings } from '../seals';
import type { Seals } from './useSeals';
import { useStrings } from '../../../ground/ui/useStrings';

/** Above a list of records: that one of them is not as it was signed, or that nobody could look. */
export function SealsNotice({ seals }: { readonly seals: Seals }): React.ReactElement | null {
  const strings = useStrings(sealStrings);
  if (seals.broken > 0) {
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{strings.alarm(seals.broken)}</MessageBarTitle> {strings.alarmWords}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (seals.registerOnly > 0) {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{strings.registerAlarm(seals.registerOnly)}</MessageBarTitle> {strings.registerWords}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (!seals.failed) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{strings.notRead}</MessageBarTitle> {strings.notReadWords}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={seals.again}>{strings.again}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
