import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { trustStrings } from '../en';
import { FormIssues } from '../../ground/ui/FormIssues';
import { FormTrouble } from '../../ground/ui/FormTrouble';
import { LeaveQuestion } from '../../ground/ui/LeaveQuestion';
import { useLeaveGuard } from '../../ground/ui/useLeaveGuard';
import type { LeaveGuard } from '../../ground/ui/useLeaveGuard';
import type { OutcomeState } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { EditingContext } from '../../ground/ui/forms/EditingContext';
import { useFields } from '../../ground/ui/forms/useFields';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, ':focus': { outlineStyle: 'none' } },
});

export interface TrustFormProps {
  readonly title: string;
  readonly outcome: OutcomeState;
  /**
   * What would be saved; while it differs from what the form opened with, leaving asks. A form that saves nothing has
   * none.
   */
  readonly draft?: unknown;
  readonly notDone?: string;
  readonly button?: string;
  readonly busy?: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

/** A form inside a section. Its heading takes the focus when it opens; nothing typed is lost when saving fails. */
export function TrustForm({
  title,
  draft,
  outcome,
  notDone,
  button,
  busy,
  onSave,
  onCancel,
  children,
}: TrustFormProps): React.ReactElement {
  const styles = useStyles();
  const look = useFields();
  const strings = useStrings(trustStrings);
  const id = useId('form');
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const guard = useUnsaved(draft);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!outcome.busy) onSave();
  };
  return (
    <form className={styles.form} aria-labelledby={id} onSubmit={submit} noValidate>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      <FormIssues outcome={outcome}>
        {children}
        <FormTrouble title={notDone ?? strings.notSaved} kept={strings.kept} />
      </FormIssues>
      {guard.asking ? <LeaveQuestion guard={guard} changes /> : undefined}
      <div className={look.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={outcome.busy}>
          {button ?? strings.save}
        </Button>
        <Button onClick={onCancel} disabledFocusable={outcome.busy}>
          {strings.cancel}
        </Button>
        <span role="status" className={look.words}>
          {outcome.busy ? (busy ?? strings.saving) : ''}
        </span>
      </div>
    </form>
  );
}

/** Asks before what is not saved is left: for another place of the Hub, or another form of the section. */
function useUnsaved(draft: unknown): LeaveGuard {
  const now = JSON.stringify(draft);
  const [opened] = React.useState(now);
  const unsaved = now !== opened;
  const place = useLeaveGuard(unsaved);
  const section = React.useContext(EditingContext);
  const report = React.useRef(section?.report);
  report.current = section?.report;
  React.useEffect(() => {
    report.current?.(unsaved);
    return () => report.current?.(false);
  }, [unsaved]);
  if (place.asking || section === undefined) return place;
  return { asking: unsaved && section.asking, stay: section.stay, leave: section.leave };
}
