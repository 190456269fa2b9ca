import * as React from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { firstNameOf } from '../../../ground/rules/names';
import type { RecordView } from '../RecordService';
import { recordStrings } from '../en';
import { useStrings } from '../../../ground/ui/useStrings';

export interface ReturnedRecordProps {
  readonly record: RecordView;
}

/** Why the supervisee sent it back instead of signing; nothing where it was not sent back. */
export function ReturnedRecord({ record }: ReturnedRecordProps): React.ReactElement | null {
  const strings = useStrings(recordStrings);
  if (record.returned === '') return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{strings.returned(firstNameOf(record.pair.superviseeName))}</MessageBarTitle>
        {record.returned}
      </MessageBarBody>
    </MessageBar>
  );
}
