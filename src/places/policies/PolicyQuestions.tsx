import * as React from 'react';
import { Button, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { phone } from '../../ground/ui/breakpoints';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import { answersInOrder } from '../../library/rules/PolicyDocument';
import type { PolicyQuestion } from '../../library/rules/PolicyDocument';
import { policyStrings } from './en';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  // Fluent's label of an unchosen radio is grey and looks disabled
  radio: { '& label': { color: tokens.colorNeutralForeground1 } },
  says: {
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    [phone]: { padding: '12px' },
  },
  line: { margin: 0 },
});

export interface PolicyQuestionsProps {
  readonly questions: readonly PolicyQuestion[];
  /** Told after each first answer how many are still to come. */
  readonly onLeft: (left: number) => void;
}

/** One after the other, each as often as one likes. What was answered stays on this page alone. */
export function PolicyQuestions({ questions, onLeft }: PolicyQuestionsProps): React.ReactElement {
  const styles = useStyles();
  const { questions: strings } = useStrings(policyStrings);
  const [answered, setAnswered] = React.useState(0);
  const next = (index: number): void => {
    if (index < answered) return;
    setAnswered(index + 1);
    onLeft(questions.length - index - 1);
  };
  return (
    <Section title={strings.title(questions.length)} lead={strings.lead}>
      <ol className={styles.list}>
        {questions.slice(0, answered + 1).map((question, index) => (
          <li key={question.key} className={styles.item}>
            <OneQuestion question={question} number={index + 1} onAnswered={() => next(index)} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface OneQuestionProps {
  readonly question: PolicyQuestion;
  readonly number: number;
  readonly onAnswered: () => void;
}

function OneQuestion({ question, number, onAnswered }: OneQuestionProps): React.ReactElement {
  const styles = useStyles();
  const { questions: strings } = useStrings(policyStrings);
  const [chosen, setChosen] = React.useState('');
  const [given, setGiven] = React.useState('');
  const isSame = given === question.answer;
  const answer = (): void => {
    setGiven(chosen);
    onAnswered();
  };
  return (
    <>
      <p className={styles.question}>{strings.numbered(number, question.question)}</p>
      {isSame ? undefined : (
        <>
          <RadioGroup
            className={styles.radio}
            aria-label={question.question}
            value={chosen}
            onChange={(_, { value }) => setChosen(value)}
          >
            {answersInOrder(question).map((one) => (
              <Radio key={one} value={one} label={one} />
            ))}
          </RadioGroup>
          {chosen === '' || chosen === given ? undefined : (
            <Button onClick={answer}>{given === '' ? strings.answer : strings.again}</Button>
          )}
        </>
      )}
      <div role="status">
        {isSame ? <StateBadge state="done">{strings.same}</StateBadge> : undefined}
        {given === '' ? undefined : (
          <div className={styles.says}>
            <p className={styles.line}>{strings.says(question.answer, isSame)}</p>
            <p className={styles.line}>{strings.why(question.why, question.page)}</p>
          </div>
        )}
      </div>
    </>
  );
}
