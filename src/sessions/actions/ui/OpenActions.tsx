import * as React from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import type { Day } from '../../../ground/rules/School';
import { Empty } from '../../../ground/ui/Empty';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { Section } from '../../../ground/ui/Section';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ActionLine } from '../ActionService';
import { actionsStrings } from '../en';
import { ActionWords } from './ActionWords';
import type { ActionLinesProps } from './ActionWords';
import { useActionPress } from './useActionPress';
import { useActionStyles } from './useActionStyles';
import { Picker } from '../../../ground/ui/forms/Picker';
import { namedOptions } from '../../../ground/ui/forms/pickerOptions';

export interface OpenActionsProps extends ActionLinesProps {
  readonly today: Day;
}

/** What is mine to do, overdue first. */
export function OpenActions({ lines, today, onChanged }: OpenActionsProps): React.ReactElement {
  const styles = useActionStyles();
  const strings = useStrings(actionsStrings);
  return (
    <Section title={strings.open}>
      {lines.length === 0 ? <Empty title={strings.none}>{strings.noneWords}</Empty> : undefined}
      <ul className={styles.list}>
        {lines.map((line) => (
          <OpenAction key={line.action.key} line={line} today={today} onChanged={onChanged} />
        ))}
      </ul>
    </Section>
  );
}

interface OpenActionProps extends Omit<OpenActionsProps, 'lines'> {
  readonly line: ActionLine;
}

function OpenAction({ line, today, onChanged }: OpenActionProps): React.ReactElement {
  const styles = useActionStyles();
  const strings = useStrings(actionsStrings);
  const [form, setForm] = React.useState<'done' | 'hand' | undefined>();
  const { outcome, press } = useActionPress(onChanged);
  const { action, askedName, mayChange, others } = line;
  const close = (): void => setForm(undefined);
  if (!mayChange)
    return (
      <li className={styles.row}>
        <ActionWords line={line} />
        <p className={styles.quiet}>{strings.ended}</p>
      </li>
    );
  return (
    <li className={styles.row}>
      <ActionWords line={line} />
      {askedName === '' ? undefined : <p className={styles.quiet}>{strings.waits(askedName)}</p>}
      {form === 'done' ? <DoneForm line={line} today={today} onChanged={onChanged} onClose={close} /> : undefined}
      {form === 'hand' ? <HandForm line={line} today={today} onChanged={onChanged} onClose={close} /> : undefined}
      {form === undefined ? (
        <FormIssues outcome={outcome}>
          <FormTrouble title={strings.failed} kept="" />
          <div className={styles.buttons}>
            <Button aria-label={strings.doneOf(action.text)} onClick={() => setForm('done')}>
              {strings.done}
            </Button>
            {askedName === '' && others.length > 0 ? (
              <Button appearance="subtle" aria-label={strings.handOf(action.text)} onClick={() => setForm('hand')}>
                {strings.hand}
              </Button>
            ) : undefined}
            {askedName === '' ? undefined : (
              <Button
                appearance="subtle"
                aria-label={strings.backOf(action.text)}
                disabledFocusable={outcome.busy}
                onClick={() => void press((it) => it.offerAction(action, ''), strings.tookBack)}
              >
                {strings.back}
              </Button>
            )}
          </div>
        </FormIssues>
      ) : undefined}
    </li>
  );
}

interface FormProps extends OpenActionProps {
  readonly onClose: () => void;
}

/** Done, with what came of it where somebody wants to say so. */
function DoneForm({ line: { action }, today, onChanged, onClose }: FormProps): React.ReactElement {
  const styles = useActionStyles();
  const strings = useStrings(actionsStrings);
  const { outcome, press } = useActionPress(onChanged);
  const [note, setNote] = React.useState('');
  const guard = useLeaveGuard(note.trim() !== '');
  const save = async (): Promise<void> => {
    if (await press((it) => it.finishAction(action, note), strings.saved)) onClose();
  };
  return (
    <FormIssues outcome={outcome}>
      {guard.asking ? <LeaveQuestion guard={guard} /> : undefined}
      <IdentityFormField
        name="note"
        label={strings.note}
        text={note}
        onText={setNote}
        today={today}
        reference={action.caseReference}
      >
        <Textarea value={note} onChange={(_, { value }) => setNote(value)} />
      </IdentityFormField>
      <FormTrouble title={strings.failed} kept={strings.kept} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void save()}>
          {strings.save}
        </Button>
        <Button onClick={onClose}>{strings.cancel}</Button>
      </div>
    </FormIssues>
  );
}

/** Somebody else of the pair or group is asked; it moves when they say yes. */
function HandForm({ line: { action, others }, onChanged, onClose }: FormProps): React.ReactElement {
  const styles = useActionStyles();
  const strings = useStrings(actionsStrings);
  const { outcome, press } = useActionPress(onChanged);
  const [only] = others;
  const [personKey, setPerson] = React.useState(others.length === 1 && only !== undefined ? only.key : '');
  const save = async (): Promise<void> => {
    if (personKey === '') return outcome.refuse([{ code: 'required', field: 'askedKey' }]);
    const name = others.find(({ key }) => key === personKey)?.name ?? '';
    if (await press((it) => it.offerAction(action, personKey), strings.askedSo(name))) onClose();
    return undefined;
  };
  return (
    <FormIssues outcome={outcome}>
      <FormField name="askedKey" label={strings.whom} hint={strings.handHint} required>
        <Picker options={namedOptions(others)} value={personKey} onValue={setPerson} none={strings.choose} />
      </FormField>
      <FormTrouble title={strings.failed} kept={strings.kept} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void save()}>
          {strings.ask}
        </Button>
        <Button onClick={onClose}>{strings.cancel}</Button>
      </div>
    </FormIssues>
  );
}
