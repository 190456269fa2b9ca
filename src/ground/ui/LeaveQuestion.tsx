import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { leavingStrings } from '../words/leaving';
import type { LeaveGuard } from './useLeaveGuard';
import { useStrings } from './useStrings';

export interface LeaveQuestionProps {
  readonly guard: LeaveGuard;
  /** The words are kept on this device: going does not lose them. */
  readonly kept?: boolean;
  /** A form of choices and dates rather than words. */
  readonly changes?: boolean;
}

/** Asked in place when somebody is about to leave words behind. Takes the focus, so that it is not missed. */
export function LeaveQuestion({ guard, kept = false, changes = false }: LeaveQuestionProps): React.ReactElement {
  const leaving = useStrings(leavingStrings);
  const stay = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    stay.current?.focus();
  }, []);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{changes ? leaving.changes : leaving.title}</MessageBarTitle>
        {kept ? leaving.kept : leaving.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={stay} onClick={guard.stay}>
          {leaving.stay}
        </Button>
        <Button onClick={guard.leave}>{leaving.go}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
