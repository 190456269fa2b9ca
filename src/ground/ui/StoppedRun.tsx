import * as React from 'react';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ServiceErrorCode } from '../rules/ServiceError';
import { useStrings } from './useStrings';

export interface StoppedRunProps {
  readonly code: ServiceErrorCode;
  readonly requestId: string;
  /** What the page says of it, from the failure's title and what to do. */
  readonly words: (title: string, whatToDo: string) => string;
}

/** Something long that failed on the way, and the number support asks for. */
export function StoppedRun({ code, requestId, words }: StoppedRunProps): React.ReactElement {
  const shared = useStrings();
  const { title, whatToDo } = shared.failure(code);
  return (
    <div role="alert">
      <MessageBar intent="error">
        <MessageBarBody>
          {words(title, whatToDo)} {requestId ? shared.supportId(requestId) : ''}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
