import * as React from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { FormField } from '../../../ground/ui/FormField';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { TrustForm } from '../../../people/ui/TrustForm';
import { developmentStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import type { DeskProps } from './DeskProps';
import { useDevelopmentStyles } from './useDevelopmentStyles';

/** The parts of the school improvement plan that a priority may name. */
export function PlanSection({ view, onView }: DeskProps): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { plan: strings } = useStrings(developmentStrings);
  const [open, setOpen] = React.useState(false);
  const isHead = view.myRole === 'supervisor';
  const headName = isHead ? '' : view.otherName;
  return (
    <Section title={strings.title} lead={strings.lead}>
      <ul className={styles.list}>
        {view.plan.map((part) => (
          <li key={part} className={styles.words}>
            {part}
          </li>
        ))}
      </ul>
      {view.plan.length === 0 && !isHead ? <p className={styles.quiet}>{strings.none(headName)}</p> : undefined}
      {isHead && view.mayWrite && !open ? (
        <div>
          <Button onClick={() => setOpen(true)}>{view.plan.length === 0 ? strings.write : strings.change}</Button>
        </div>
      ) : undefined}
      {open ? <PartsForm view={view} onView={onView} onClose={() => setOpen(false)} /> : undefined}
    </Section>
  );
}

function PartsForm({ view, onView, onClose }: DeskProps & { readonly onClose: () => void }): React.ReactElement {
  const styles = useDevelopmentStyles();
  const { plan: strings, failed } = useStrings(developmentStrings);
  const ask = useDevelopmentService();
  const say = useNotice();
  const outcome = useOutcome();
  const [typed, setTyped] = React.useState(view.plan.join('\n'));
  const save = async (): Promise<void> => {
    const next = await outcome.run(() => ask((it) => it.writePlan(view, typed.split('\n'))));
    if (next === undefined) return;
    say('done', strings.saved);
    onView(next);
    onClose();
  };
  return (
    <TrustForm
      draft={typed}
      title={view.plan.length === 0 ? strings.write : strings.change}
      outcome={outcome}
      notDone={failed}
      onSave={() => void save()}
      onCancel={onClose}
    >
      <FormField name="plan" label={strings.field} required className={styles.area}>
        <Textarea value={typed} onChange={(_, { value }) => setTyped(value)} />
      </FormField>
    </TrustForm>
  );
}
