import * as React from 'react';
import { Badge, Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark';
import { CheckmarkCircle12Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Clock12Regular } from '@fluentui/react-icons/lib/atoms/svg/clock';
import { Person12Regular } from '@fluentui/react-icons/lib/atoms/svg/person';
import type { Route } from '../../ground/ui/Route';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { phone } from '../../ground/ui/breakpoints';
import { useStrings } from '../../ground/ui/useStrings';
import { firstStepState, firstSteps, stepNow, stepsMissing } from '../rules/firstRun';
import type { FirstStep, FirstStepState } from '../rules/firstRun';
import { setUpStrings } from '../en';
import { FirstHolders } from './FirstHolders';
import type { FirstRun } from '../SetUpService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) auto',
    gap: '4px 12px',
    alignItems: 'start',
    padding: '16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: '4px' },
    [phone]: { gridTemplateColumns: '28px minmax(0, 1fr)' },
  },
  number: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '26px',
    height: '26px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
  now: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  done: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '8px',
    [phone]: { gridColumn: 2, justifyContent: 'flex-start' },
  },
  inside: { gridColumn: '2 / -1', minWidth: 0, paddingTop: '8px' },
});

export interface FiveStepsProps {
  readonly run: FirstRun;
  /** Whoever looks is a record keeper too, and may open pairs. */
  readonly keeps: boolean;
  /** Somebody was chosen: what the site holds is read again. */
  readonly onChanged: () => void;
}

/** The five steps between a site that Set-up has made and its first booking, each with what is there and the way to it. */
export function FiveSteps({ run, keeps, onChanged }: FiveStepsProps): React.ReactElement {
  const styles = useStyles();
  const { first } = useStrings(setUpStrings);
  const now = stepNow(run);
  // stays open when two keep the records, for somebody who leads
  const [choosing, setChoosing] = React.useState(now === 'keepers');
  return (
    <Section title={first.title} lead={first.until(run, stepsMissing(run))}>
      <ol className={styles.list}>
        {firstSteps.map((step, index) => (
          <li key={step} className={styles.step} aria-current={step === now ? 'step' : undefined}>
            <Number number={index + 1} state={firstStepState(run, step)} isNow={step === now} />
            <div>
              <h3 className={styles.title}>{first.steps[step]}</h3>
              <p className={styles.words}>{wordsOf(first, step, run)}</p>
            </div>
            <div className={styles.end}>
              <End
                step={step}
                run={run}
                isNow={step === now}
                keeps={keeps}
                choosing={choosing}
                onChoose={setChoosing}
              />
            </div>
            {step === 'keepers' && (choosing || step === now) ? (
              <div className={styles.inside}>
                <FirstHolders run={run} onChanged={onChanged} />
              </div>
            ) : undefined}
          </li>
        ))}
      </ol>
    </Section>
  );
}

type Words = typeof setUpStrings.first;

/** What is there, or what is to be done; of dates that are not whole, who still has none. */
function wordsOf(words: Words, step: FirstStep, run: FirstRun): string {
  const state = firstStepState(run, step);
  if (state === 'enough') return words.undated(run.undated);
  return state === 'done' ? words.done(step, run) : words.toDo(step);
}

interface NumberProps {
  readonly number: number;
  readonly state: FirstStepState;
  readonly isNow: boolean;
}

function Number({ number, state, isNow }: NumberProps): React.ReactElement {
  const styles = useStyles();
  const isDone = state === 'done';
  return (
    <span className={mergeClasses(styles.number, isNow && styles.now, isDone && styles.done)} aria-hidden="true">
      {isDone ? <Checkmark16Filled /> : number}
    </span>
  );
}

/** Where a step is done. Record keepers and leads are chosen here. */
const routes: Readonly<Record<Exclude<FirstStep, 'keepers'>, Route>> = {
  schools: { place: 'trust', open: 'school' },
  dates: { place: 'trust', open: 'terms' },
  people: { place: 'trust', open: 'people' },
  pairs: { place: 'trust', open: 'pair' },
};

interface EndProps {
  readonly step: FirstStep;
  readonly run: FirstRun;
  readonly isNow: boolean;
  readonly keeps: boolean;
  /** The search for record keepers and leads is open. */
  readonly choosing: boolean;
  readonly onChoose: (choosing: boolean) => void;
}

function End({ step, run, isNow, keeps, choosing, onChoose }: EndProps): React.ReactElement | null {
  const { first } = useStrings(setUpStrings);
  const state = firstStepState(run, step);
  const mark = <Mark state={state} undated={run.undated.length} />;
  if (step === 'keepers')
    return (
      <>
        {mark}
        {isNow ? undefined : (
          <Button
            aria-expanded={choosing}
            aria-label={first.go.changeOf(first.steps[step])}
            onClick={() => onChoose(!choosing)}
          >
            {first.go.change}
          </Button>
        )}
      </>
    );
  if (step === 'pairs' && !keeps)
    return (
      <Badge appearance="outline" icon={<Person12Regular />}>
        {first.marks.keeper}
      </Badge>
    );
  const isDone = state === 'done';
  return (
    <>
      {mark}
      <RouteButton
        to={isDone ? { place: 'trust' } : routes[step]}
        appearance={isNow ? 'primary' : undefined}
        aria-label={isDone ? first.go.changeOf(first.steps[step]) : undefined}
      >
        {isDone ? first.go.change : first.go[step]}
      </RouteButton>
    </>
  );
}

function Mark({
  state,
  undated,
}: {
  readonly state: FirstStepState;
  readonly undated: number;
}): React.ReactElement | null {
  const { marks } = useStrings(setUpStrings).first;
  if (state === 'missing') return null;
  if (state === 'enough')
    return (
      <Badge appearance="tint" color="warning" icon={<Clock12Regular />}>
        {marks.toGo(undated)}
      </Badge>
    );
  return (
    <Badge appearance="tint" color="success" icon={<CheckmarkCircle12Filled />}>
      {marks.done}
    </Badge>
  );
}
