import * as React from 'react';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { RecordContent } from '../../../records/rules/SealedRecord';
import type { Day } from '../../../ground/rules/School';
import { wordsMeant } from '../../../ground/rules/putInPlace';
import { useIdentity } from '../../../ground/ui/useIdentity';
import { useStrings } from '../../../ground/ui/useStrings';
import { recordStrings } from '../en';

export interface NamesInRecordProps {
  readonly content: RecordContent | undefined;
  readonly day: Day;
}

/** To whoever signs next: what in the record looks as if it says who a child is. Once signed, the words stay. */
export function NamesInRecord({ content, day }: NamesInRecordProps): React.ReactElement | null {
  const strings = useStrings(recordStrings);
  const texts = (content?.rows ?? []).flatMap(({ notes, actions }) => [...notes, ...actions.map(({ text }) => text)]);
  const found = useIdentity(texts, day);
  const words = found.flatMap((warnings, index) => warnings.map((warning) => wordsMeant(texts[index] ?? '', warning)));
  if (words.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{strings.namesIn([...new Set(words)])}</MessageBarBody>
    </MessageBar>
  );
}
