import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { useLimitsAt } from '../../../access/proof/ui/useLimitsAt';
import { recordStrings } from '../en';
import { useRecordService } from '../useRecordService';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { TellOccasion } from '../../booking/rules/tellDrafts';
import type { RecordView } from '../RecordService';
import { WordsBeside } from './WordsBeside';

export interface AddToRecordProps {
  readonly record: RecordView;
  readonly onRecord: (record: RecordView) => void;
  readonly onClose: () => void;
  /** The others should know of it. */
  readonly onTell: (occasion: TellOccasion) => void;
}

/** Later words, where they can be added: on a site that lets nobody add, only why not. */
export function AddToRecord(props: AddToRecordProps): React.ReactElement {
  const strings = useStrings(recordStrings);
  const { stopped } = useLimitsAt('signing');
  if (!stopped) return <AddWords {...props} />;
  return (
    <Section title={strings.addTitle}>
      <SiteLimits at="signing" />
      <div>
        <Button onClick={props.onClose}>{strings.notNow}</Button>
      </div>
    </Section>
  );
}

/** They stand beside the sealed record with their own date and author. */
function AddWords({ record, onRecord, onClose, onTell }: AddToRecordProps): React.ReactElement {
  const strings = useStrings(recordStrings);
  const askRecords = useRecordService();
  return (
    <WordsBeside
      record={record}
      kind="addendum"
      words={{
        title: strings.addTitle,
        label: strings.addLabel,
        hint: strings.addHint,
        button: strings.addButton,
        busy: strings.adding,
        done: strings.addedNow,
        failed: strings.failedAdd,
      }}
      send={(text) => askRecords((it) => it.addToRecord(record, text))}
      onRecord={(next) => {
        onTell('added');
        onRecord(next);
      }}
      onClose={onClose}
    />
  );
}
