import * as React from 'react';
import { issueSentence } from '../words/issueSentences';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useGeneralIssues } from './FormIssues';
import { useStrings } from './useStrings';

export interface FormTroubleProps {
  /** "Not signed yet." */
  readonly title: string;
  /** What is safe: "Your words are still here." */
  readonly kept: string;
}

/**
 * Says in the form why its button did not go through. Issues of the fields that are drawn stand at the fields instead.
 */
export function FormTrouble({ title, kept }: FormTroubleProps): React.ReactElement | null {
  const strings = useStrings();
  const {
    outcome: { failed },
    general,
  } = useGeneralIssues();
  if (!failed && general.length === 0) return null;
  const says = failed
    ? [strings.failure(failed.code).title]
    : [...new Set(general.map((issue) => issueSentence(issue.code, issue.facts)))];
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {[...says, kept].join(' ')}
        {failed?.requestId ? ` ${strings.supportId(failed.requestId)}` : ''}
      </MessageBarBody>
    </MessageBar>
  );
}
