import * as React from 'react';
import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { useLimitsAt } from '../../../access/proof/ui/useLimitsAt';
import { recordStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useRecordService } from '../useRecordService';
import { KeptState } from '../../../ground/ui/KeptState';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useKeptText } from '../../../ground/ui/useKeptText';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { TellOccasion } from '../../booking/rules/tellDrafts';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  area: {
    maxHeight: 'none',
    '& textarea': {
      fieldSizing: 'content',
      minHeight: '72px',
      maxHeight: 'none',
      [phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    },
  },
});

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
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const askRecords = useRecordService();
  const say = useNotice();
  const outcome = useOutcome();
  const box = useKeptText({ sessionKey: record.sessionKey, kind: 'addendum', ready: true });
  const { text } = box;
  const area = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => area.current?.focus(), []);

  const add = async (): Promise<void> => {
    if (text.trim() === '') return outcome.refuse([{ code: 'required', field: 'text' }]);
    const done = await outcome.run(() => askRecords((it) => it.addToRecord(record, text.trim())));
    if (!done) return undefined;
    box.saved(text);
    say('done', strings.addedNow);
    onTell('added');
    onRecord(done);
    return onClose();
  };

  return (
    <Section title={strings.addTitle}>
      <SiteLimits at="signing" />
      <FormIssues outcome={outcome}>
        <IdentityFormField
          name="text"
          label={strings.addLabel}
          hint={strings.addHint}
          text={text}
          onText={box.write}
          today={record.session.day}
        >
          <Textarea ref={area} className={styles.area} value={text} onChange={(_, { value }) => box.write(value)} />
        </IdentityFormField>
        <FormTrouble title={strings.failedAdd} kept={strings.kept} />
      </FormIssues>
      <KeptState box={box} />
      {box.guard.asking && <LeaveQuestion guard={box.guard} kept={box.kept === true} />}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void add()}>
          {outcome.busy ? strings.adding : strings.addButton}
        </Button>
        <Button onClick={onClose}>{strings.cancel}</Button>
      </div>
    </Section>
  );
}
