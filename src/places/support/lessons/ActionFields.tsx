import * as React from 'react';
import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { FormField } from '../../../ground/ui/FormField';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useStrings } from '../../../ground/ui/useStrings';
import type { LessonAction } from '../../../sessions/learning/rules/Lesson';
import { lessonDeskStrings } from './en';

const useStyles = makeStyles({ choice: { '& label': { color: tokens.colorNeutralForeground1 } } });

/** As somebody types it: the day as the browser's field holds it. */
export type TypedAction = Omit<LessonAction, 'by'> & { readonly by: string };

export const typedAction = (action: LessonAction | undefined): TypedAction =>
  action === undefined ? { kind: 'cpd', what: '', address: '', by: '' } : { ...action, by: isoDate(action.by) };

/** Undefined without a day. */
export function actionOf(typed: TypedAction): LessonAction | undefined {
  const by = dayOfIsoDate(typed.by);
  return by === undefined ? undefined : { ...typed, by };
}

export interface ActionFieldsProps {
  readonly typed: TypedAction;
  readonly onTyped: (typed: TypedAction) => void;
}

/** What is done about a lesson, and by when. */
export function ActionFields({ typed, onTyped }: ActionFieldsProps): React.ReactElement {
  const styles = useStyles();
  const { action: strings } = useStrings(lessonDeskStrings).form;
  return (
    <>
      <FormField name="kind" label={strings.kind}>
        <RadioGroup
          className={styles.choice}
          value={typed.kind}
          onChange={(_, { value }) => onTyped({ ...typed, kind: value === 'policy' ? 'policy' : 'cpd' })}
        >
          <Radio value="cpd" label={strings.kinds.cpd} />
          <Radio value="policy" label={strings.kinds.policy} />
        </RadioGroup>
      </FormField>
      <TextField
        field="what"
        label={strings.what}
        required
        value={typed.what}
        onValue={(what) => onTyped({ ...typed, what })}
      />
      <TextField
        field="address"
        label={strings.address}
        hint={strings.addressHint}
        value={typed.address}
        onValue={(address) => onTyped({ ...typed, address })}
      />
      <TextField
        field="by"
        type="date"
        label={strings.by}
        required
        value={typed.by}
        onValue={(by) => onTyped({ ...typed, by })}
      />
    </>
  );
}
