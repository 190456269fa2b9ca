import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { leavingStrings } from '../../strings/leavingStrings';
import type { LeaveGuard } from './useLeaveGuard';
import { useStrings } from './useStrings';

export interface LeaveQuestionProps {
  readonly guard: LeaveGuard;
}

/** Asked in place when somebody is about to leave words behind. Takes the focus, so that it is not missed. */
export function LeaveQuestion({ guard }: LeaveQuestionProps): React.ReactElement {
  const leaving = useStrings(leavingStrings);
  const stay = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => { stay.current?.focus(); }, []);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{leaving.title}</MessageBarTitle>
        {leaving.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={stay} onClick={guard.stay}>{leaving.stay}</Button>
        <Button onClick={guard.leave}>{leaving.go}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
