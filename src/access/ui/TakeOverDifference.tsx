import * as React from 'react';
import { Button, Radio, RadioGroup, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons/lib/atoms/svg/clock';
import type { LetIn, TakeOver, TakeOverAnswer } from '../rules/takeOver';
import { accessStrings } from '../en';
import { joined } from '../../ground/words/words';
import { MarkBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';

const useStyles = makeStyles({
  one: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  sources: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: '8px 16px', margin: 0 },
  source: { minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  names: { margin: 0, overflowWrap: 'anywhere' },
});

export interface TakeOverDifferenceProps {
  readonly look: Extract<TakeOver, { state: 'differs' }>;
  readonly busy: boolean;
  readonly onAnswer: (answer: TakeOverAnswer) => void;
  readonly children: React.ReactNode;
}

const isIn =
  (names: readonly string[]) =>
  (name: string): boolean =>
    names.includes(name);

/** Rights, seals and rows of a pair side by side, and only answers that rights and seals can carry. */
export function TakeOverDifference({ look, busy, onAnswer, children }: TakeOverDifferenceProps): React.ReactElement {
  const styles = useStyles();
  const { takeOver: strings, show } = useStrings(accessStrings);
  const { sources, answers } = look;
  const [chosen, setChosen] = React.useState<string>('');
  const named = (keys: readonly string[]): readonly string[] => [
    ...new Set(keys.map((key) => sources.people.get(key)?.name ?? key)),
  ];
  const letInWords = (letIn: LetIn): string => (typeof letIn === 'string' ? strings[letIn] : joined(named(letIn)));
  const rows = named(sources.rows.flatMap(({ supervisorKey, superviseeKey }) => [supervisorKey, superviseeKey]));
  const parties = sources.parties && named([sources.parties.supervisor, ...sources.parties.supervisees]);
  const columns: readonly (readonly [string, string])[] = [
    [strings.letIn, letInWords(sources.letIn)],
    [strings.seals, parties ? joined(parties) : strings.noSeals],
    [strings.rows, joined(rows)],
  ];
  // a name that only a row knows is no name of a pair
  const title = joined(parties ?? (typeof sources.letIn === 'string' ? rows : rows.filter(isIn(named(sources.letIn)))));
  const answer = answers.find(({ key }) => key === chosen);
  return (
    <div className={styles.one}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {answers.length > 0 ? (
          <MarkBadge icon={Clock16Regular} appearance="tint" color="warning" extra="warning">
            {strings.youDecide}
          </MarkBadge>
        ) : undefined}
      </div>
      <dl className={styles.sources}>
        {columns.map(([label, names]) => (
          <div key={label} className={styles.source}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.names}>{names}</dd>
          </div>
        ))}
      </dl>
      {answers.length === 0 ? (
        <p className={styles.names}>{sources.letIn === 'notCertain' ? strings.readAgain : strings.none}</p>
      ) : undefined}
      {answers.length > 0 ? (
        <>
          <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)} aria-label={title}>
            {answers.map(({ key, scope }) => (
              <Radio key={key} value={key} label={strings.answers[key](scope.members.map(({ name }) => name))} />
            ))}
          </RadioGroup>
          {answer ? (
            <div>
              <Button disabledFocusable={busy} onClick={() => onAnswer(answer)}>
                {show}
              </Button>
            </div>
          ) : undefined}
        </>
      ) : undefined}
      {children}
    </div>
  );
}
