import * as React from 'react';
import { Button, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import type { Outcome } from '../../../ground/rules/Issue';
import { recordStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { KeptState } from '../../../ground/ui/KeptState';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useKeptText } from '../../../ground/ui/useKeptText';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  lead: { ...typographyStyles.body1, margin: 0 },
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

export interface WordsBesideProps {
  readonly record: RecordView;
  /** Under which the words typed are kept on the device until they stand. */
  readonly kind: 'addendum' | 'dispute' | 'settlement';
  readonly words: {
    readonly title: string;
    readonly lead?: string;
    readonly label: string;
    readonly hint: string;
    readonly button: string;
    readonly busy: string;
    readonly done: string;
    readonly failed: string;
  };
  readonly send: (text: string) => Promise<Outcome<RecordView>>;
  readonly onRecord: (record: RecordView) => void;
  readonly onClose: () => void;
}

/** A box for words that stand beside a record with their own date and author. */
export function WordsBeside({ record, kind, words, send, onRecord, onClose }: WordsBesideProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const say = useNotice();
  const outcome = useOutcome();
  const box = useKeptText({ sessionKey: record.sessionKey, kind, ready: true });
  const { text } = box;
  const area = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => area.current?.focus(), []);

  const add = async (): Promise<void> => {
    if (text.trim() === '') return outcome.refuse([{ code: 'required', field: 'text' }]);
    const done = await outcome.run(() => send(text.trim()));
    if (!done) return undefined;
    box.saved(text);
    say('done', words.done);
    onClose();
    return onRecord(done);
  };

  return (
    <Section title={words.title}>
      <SiteLimits at="signing" />
      {words.lead !== undefined && <p className={styles.lead}>{words.lead}</p>}
      <FormIssues outcome={outcome}>
        <IdentityFormField
          name="text"
          label={words.label}
          hint={words.hint}
          text={text}
          onText={box.write}
          today={record.session.day}
        >
          <Textarea ref={area} className={styles.area} value={text} onChange={(_, { value }) => box.write(value)} />
        </IdentityFormField>
        <FormTrouble title={words.failed} kept={strings.kept} />
      </FormIssues>
      <KeptState box={box} />
      {box.guard.asking && <LeaveQuestion guard={box.guard} kept={box.kept === true} />}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void add()}>
          {outcome.busy ? words.busy : words.button}
        </Button>
        <Button onClick={onClose}>{strings.cancel}</Button>
      </div>
    </Section>
  );
}
