import * as React from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useFields } from '../../../ground/ui/forms/useFields';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { Section } from '../../../ground/ui/Section';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { useStrings } from '../../../ground/ui/useStrings';
import { lessonDeskStrings } from './en';
import { LessonFields } from './LessonFields';
import type { LessonFormProps } from './LessonFormProps';
import { useLessonMove } from './useLessonMove';

const useStyles = makeStyles({ choice: { '& label': { color: tokens.colorNeutralForeground1 } } });

/** The words, until somebody has read them once more for names; after that they open for a change. */
export function WordsForm(props: LessonFormProps): React.ReactElement {
  const { form } = useStrings(lessonDeskStrings);
  const { lesson } = props;
  const [isOpen, setOpen] = React.useState(false);
  if (lesson.checkedBy === '' || isOpen) return <Words {...props} />;
  return (
    <Section level={3} title={form.words.title}>
      <p>{form.words.checkedLead(lesson.checkedBy)}</p>
      <p>{lesson.text.words}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{form.words.change}</Button>
      </div>
    </Section>
  );
}

function Words({ view, lesson, onChanged }: LessonFormProps): React.ReactElement {
  const styles = useStyles();
  const fields = useFields();
  const { form } = useStrings(lessonDeskStrings);
  const { outcome, move } = useLessonMove(lesson, onChanged);
  const [text, setText] = React.useState(lesson.text);
  const [read, setRead] = React.useState(false);
  const isSame = (['title', 'words', 'month'] as const).every((name) => text[name] === lesson.text[name]);
  const guard = useLeaveGuard(!isSame);
  const check = async (): Promise<void> => {
    if (!read) outcome.refuse([{ code: 'required', field: 'checked' }]);
    else await move({ kind: 'checked' }, form.words.checkedSaid);
  };
  return (
    <FormIssues outcome={outcome}>
      {guard.asking ? <LeaveQuestion guard={guard} kept={false} /> : undefined}
      <Section level={3} title={form.words.title} lead={lesson.checkedBy === '' ? undefined : form.words.again}>
        <LessonFields
          today={view.today}
          title={text.title}
          onTitle={(title) => setText({ ...text, title })}
          words={text.words}
          onWords={(words) => setText({ ...text, words })}
          month={text.month}
          onMonth={(month) => setText({ ...text, month })}
        />
        {isSame && lesson.checkedBy === '' ? (
          <FormField name="checked">
            <Checkbox
              className={styles.choice}
              label={form.words.checked}
              checked={read}
              onChange={(_, { checked }) => setRead(checked === true)}
            />
          </FormField>
        ) : undefined}
        <FormTrouble title={form.notSaved} kept={form.kept} />
        <div className={fields.buttons}>
          {isSame ? undefined : (
            <Button
              appearance="primary"
              disabledFocusable={outcome.busy}
              onClick={() => void move({ kind: 'text', text }, form.saved)}
            >
              {form.save}
            </Button>
          )}
          {isSame && lesson.checkedBy === '' ? (
            <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void check()}>
              {form.words.check}
            </Button>
          ) : undefined}
        </div>
      </Section>
    </FormIssues>
  );
}
