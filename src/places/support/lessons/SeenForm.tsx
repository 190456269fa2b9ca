import * as React from 'react';
import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { addDays, dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { TextField } from '../../../ground/ui/forms/TextField';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { LessonMove } from '../../../plans/rules/changeLesson';
import { ActionFields, actionOf, typedAction } from './ActionFields';
import type { TypedAction } from './ActionFields';
import { lessonDeskStrings } from './en';
import type { LessonFormProps } from './LessonFormProps';
import { useLessonMove } from './useLessonMove';

const useStyles = makeStyles({ choice: { '& label': { color: tokens.colorNeutralForeground1 } } });

const answers = ['changed', 'later', 'another'] as const;
type Answer = (typeof answers)[number];

/** As it is typed. */
interface Typed {
  readonly what: string;
  readonly seenBy: string;
  readonly day: string;
  readonly again: string;
  readonly action: TypedAction;
}

/** Half a half-term. */
const lookAgainDays = 21;

/** What the answer asks for, or the field in which a day is missing. */
function moveOf(answer: Answer, typed: Typed): LessonMove | { readonly missing: string } {
  if (answer === 'later') {
    const day = dayOfIsoDate(typed.again);
    return day === undefined ? { missing: 'lookAgain' } : { kind: 'later', day };
  }
  if (answer === 'another') {
    const action = actionOf(typed.action);
    return action === undefined ? { missing: 'by' } : { kind: 'another', action };
  }
  const day = dayOfIsoDate(typed.day);
  const { what, seenBy } = typed;
  return day === undefined ? { missing: 'seenDay' } : { kind: 'changed', changed: { what, seenBy, day } };
}

/** Has it changed something? The one way to close it. */
export function SeenForm({ view, lesson, onChanged }: LessonFormProps): React.ReactElement {
  const styles = useStyles();
  const { form } = useStrings(lessonDeskStrings);
  const { seen: strings } = form;
  const { outcome, move } = useLessonMove(lesson, onChanged);
  const [answer, setAnswer] = React.useState<Answer>('changed');
  const [typed, setTyped] = React.useState<Typed>({
    what: '',
    seenBy: '',
    day: isoDate(view.today),
    again: isoDate(addDays(view.today, lookAgainDays)),
    action: typedAction(undefined),
  });
  const save = async (): Promise<void> => {
    const next = moveOf(answer, typed);
    if ('missing' in next) outcome.refuse([{ code: 'notADate', field: next.missing }]);
    else await move(next, answer === 'changed' ? strings.closed : form.saved);
  };
  const before = lesson.actions.slice(0, -1);
  return (
    <FormIssues outcome={outcome}>
      <Section level={3} title={strings.title} lead={strings.lead}>
        {before.map(({ what }, index) => (
          <p key={index}>{`${strings.before} ${what}`}</p>
        ))}
        <FormField name="answer" label={strings.title}>
          <RadioGroup
            className={styles.choice}
            value={answer}
            onChange={(_, { value }) => setAnswer(answers.find((one) => one === value) ?? 'changed')}
          >
            {answers.map((one) => (
              <Radio key={one} value={one} label={strings.choices[one]} />
            ))}
          </RadioGroup>
        </FormField>
        <Fields answer={answer} typed={typed} onTyped={setTyped} />
        <FormTrouble title={form.notSaved} kept={form.kept} />
        <div>
          <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void save()}>
            {answer === 'changed' ? strings.close : form.save}
          </Button>
        </div>
      </Section>
    </FormIssues>
  );
}

interface FieldsProps {
  readonly answer: Answer;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
}

function Fields({ answer, typed, onTyped }: FieldsProps): React.ReactElement {
  const { seen: strings } = useStrings(lessonDeskStrings).form;
  const put = (part: Partial<Typed>): void => onTyped({ ...typed, ...part });
  if (answer === 'another') return <ActionFields typed={typed.action} onTyped={(action) => put({ action })} />;
  if (answer === 'later')
    return (
      <TextField
        field="lookAgain"
        type="date"
        label={strings.again}
        required
        value={typed.again}
        onValue={(again) => put({ again })}
      />
    );
  return (
    <>
      <TextField
        field="changed"
        label={strings.what}
        hint={strings.whatHint}
        required
        value={typed.what}
        onValue={(what) => put({ what })}
      />
      <TextField
        field="seenBy"
        label={strings.seenBy}
        required
        value={typed.seenBy}
        onValue={(seenBy) => put({ seenBy })}
      />
      <TextField
        field="seenDay"
        type="date"
        label={strings.day}
        required
        value={typed.day}
        onValue={(day) => put({ day })}
      />
    </>
  );
}
