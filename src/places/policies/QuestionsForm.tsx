import * as React from 'react';
import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { FormField } from '../../ground/ui/FormField';
import { TextField } from '../../ground/ui/forms/TextField';
import { useStrings } from '../../ground/ui/useStrings';
import type { PolicyQuestion } from '../../library/rules/PolicyDocument';
import { registerStrings } from './en';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface QuestionsFormProps {
  readonly questions: readonly PolicyQuestion[];
  readonly onQuestions: (questions: readonly PolicyQuestion[]) => void;
}

const linesOf = (text: string): readonly string[] => text.split('\n');

/** What is asked before the signature, where the trust wants that. */
export function QuestionsForm({ questions, onQuestions }: QuestionsFormProps): React.ReactElement {
  const styles = useStyles();
  const { questions: strings } = useStrings(registerStrings);
  const set = (key: string, part: Partial<PolicyQuestion>): void =>
    onQuestions(questions.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = (): void =>
    onQuestions([...questions, { key: crypto.randomUUID(), question: '', answer: '', others: [], why: '', page: '' }]);
  return (
    <>
      <ul className={styles.list}>
        {questions.map(({ key, question, answer, others, why, page }, index) => (
          <li key={key} className={styles.item}>
            <TextField
              label={strings.question(index + 1)}
              required
              field={`questions ${key} question`}
              value={question}
              onValue={(value) => set(key, { question: value })}
            />
            <TextField
              label={strings.answer(index + 1)}
              required
              field={`questions ${key} answer`}
              value={answer}
              onValue={(value) => set(key, { answer: value })}
            />
            <FormField
              name={`questions ${key} others`}
              label={strings.others(index + 1)}
              hint={strings.othersHint}
              required
            >
              <Textarea
                resize="vertical"
                rows={3}
                value={others.join('\n')}
                onChange={(_, { value }) => set(key, { others: linesOf(value) })}
              />
            </FormField>
            <TextField
              label={strings.why(index + 1)}
              required
              field={`questions ${key} why`}
              value={why}
              onValue={(value) => set(key, { why: value })}
            />
            <TextField
              label={strings.page(index + 1)}
              field={`questions ${key} page`}
              value={page}
              onValue={(value) => set(key, { page: value })}
            />
            <div>
              <Button onClick={() => onQuestions(questions.filter((one) => one.key !== key))}>
                {strings.remove(index + 1)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={add}>{strings.add}</Button>
      </div>
    </>
  );
}
