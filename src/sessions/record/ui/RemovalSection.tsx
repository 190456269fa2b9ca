import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { checkStrings } from '../en';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { Section } from '../../../ground/ui/Section';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { SessionTarget } from '../../rules/SessionRef';
import type { RemovalNote } from '../RecordService';
import { useRecordService } from '../useRecordService';

/** For record keepers: before retention removes a record its fingerprint is noted, so that the next ones' check goes on. */
export function RemovalSection({ target }: { readonly target: SessionTarget }): React.ReactElement {
  const styles = useFields();
  const { removal: strings } = useStrings(checkStrings);
  const askRecords = useRecordService();
  const outcome = useOutcome();
  const [note, setNote] = React.useState<RemovalNote | undefined>();
  const write = async (): Promise<void> => {
    const done = await outcome.run(() => askRecords((it) => it.noteRemoval(target)));
    if (done) setNote(done);
  };
  return (
    <Section title={strings.title} lead={strings.lead}>
      <FormIssues outcome={outcome}>
        <FormTrouble title={strings.notNoted} kept={strings.kept} />
      </FormIssues>
      <div className={styles.buttons}>
        <Button disabledFocusable={outcome.busy} onClick={() => void write()}>
          {outcome.busy ? strings.noting : strings.note}
        </Button>
      </div>
      <div role="status">
        {note ? <p className={styles.words}>{strings.noted(note.shard, note.folder, note.items)}</p> : undefined}
      </div>
    </Section>
  );
}
