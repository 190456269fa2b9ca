import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { changesStrings } from '../en';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { Section } from '../../../ground/ui/Section';
import type { OutcomeState } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '480px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface AskFormProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export interface AskSectionProps {
  readonly title: string;
  readonly lead: string;
  /** On the button that opens the form. */
  readonly open: string;
  /** What stands between: what was asked for already. */
  readonly before?: React.ReactNode;
  readonly onAsked?: () => void;
  readonly form: (props: AskFormProps) => React.ReactElement;
}

/** Where something is asked of the record keepers: a form behind a button, and that it was asked. */
export function AskSection({ title, lead, open, before, onAsked, form }: AskSectionProps): React.ReactElement {
  const styles = useStyles();
  const { ask } = useStrings(changesStrings);
  const [state, setState] = React.useState<'closed' | 'open' | 'asked'>('closed');
  const onDone = (): void => {
    setState('asked');
    onAsked?.();
  };
  return (
    <Section title={title} lead={lead}>
      {before}
      <p role="status" className={styles.words}>
        {state === 'asked' ? ask.asked : ''}
      </p>
      {state === 'open' ? (
        form({ onDone, onCancel: () => setState('closed') })
      ) : (
        <div>
          <Button onClick={() => setState('open')}>{open}</Button>
        </div>
      )}
    </Section>
  );
}

export interface AskFormFrameProps {
  readonly label: string;
  readonly outcome: OutcomeState;
  readonly onSend: () => Promise<void>;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

/**
 * The form itself: its fields, what is in the way, and the two buttons. Sent once, however often it is pressed
 * meanwhile.
 */
export function AskFormFrame({ label, outcome, onSend, onCancel, children }: AskFormFrameProps): React.ReactElement {
  const styles = useStyles();
  const { ask } = useStrings(changesStrings);
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!outcome.busy) void onSend();
  };
  return (
    <form aria-label={label} className={styles.form} onSubmit={send} noValidate>
      <FormIssues outcome={outcome}>
        {children}
        <FormTrouble title={ask.notSent} kept={ask.kept} />
      </FormIssues>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={outcome.busy}>
          {outcome.busy ? ask.sending : ask.send}
        </Button>
        <Button onClick={onCancel} disabledFocusable={outcome.busy}>
          {ask.notNow}
        </Button>
      </div>
    </form>
  );
}
