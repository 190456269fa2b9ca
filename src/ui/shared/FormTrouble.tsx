import * as React from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { OutcomeState } from './useOutcome';
import { useStrings } from './useStrings';

export interface FormTroubleProps {
  /** "Not signed yet." */
  readonly title: string;
  /** What is safe: "Your words are still here." */
  readonly kept: string;
  readonly outcome: OutcomeState;
  /** Fields of this form that say their own issues. */
  readonly fields: readonly string[];
}

/** Says in the form why its button did not go through. Issues of known fields stand at the fields instead. */
export function FormTrouble({ title, kept, outcome, fields }: FormTroubleProps): React.ReactElement | null {
  const strings = useStrings();
  const general = outcome.issues.filter(({ field }) => !fields.includes(field));
  if (!outcome.failed && general.length === 0) return null;
  const says = outcome.failed ? [strings.failure(outcome.failed.code).title] : general.map((issue) => strings.issue(issue.code, issue.facts));
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {[...says, kept].join(' ')}
        {outcome.failed?.requestId ? ` ${strings.supportId(outcome.failed.requestId)}` : ''}
      </MessageBarBody>
    </MessageBar>
  );
}
