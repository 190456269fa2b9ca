import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { actionNow } from '../../../plans/rules/LessonWork';
import { ActionFields, actionOf, typedAction } from './ActionFields';
import { lessonDeskStrings } from './en';
import type { LessonFormProps } from './LessonFormProps';
import { useLessonMove } from './useLessonMove';

/** What is done about it: in CPD or in a policy, by a day. */
export function ActionForm({ lesson, onChanged }: LessonFormProps): React.ReactElement {
  const { form } = useStrings(lessonDeskStrings);
  const { outcome, move } = useLessonMove(lesson, onChanged);
  const [typed, setTyped] = React.useState(() => typedAction(actionNow(lesson)));
  const save = async (): Promise<void> => {
    const action = actionOf(typed);
    if (action === undefined) outcome.refuse([{ code: 'notADate', field: 'by' }]);
    else await move({ kind: 'action', action }, form.saved);
  };
  return (
    <FormIssues outcome={outcome}>
      <Section level={3} title={form.action.title}>
        <ActionFields typed={typed} onTyped={setTyped} />
        <FormTrouble title={form.notSaved} kept={form.kept} />
        <div>
          <Button disabledFocusable={outcome.busy} onClick={() => void save()}>
            {form.save}
          </Button>
        </div>
      </Section>
    </FormIssues>
  );
}
