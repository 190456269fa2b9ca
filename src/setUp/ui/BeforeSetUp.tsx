import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { firstSteps } from '../rules/firstRun';
import type { ToBeMade } from '../rules/firstRun';
import { setUpStrings } from '../en';
import { FindingList } from './FindingList';
import type { SetUpReport } from '../SetUpService';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  steps: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px' },
  whose: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface BeforeSetUpProps {
  readonly report: SetUpReport;
  readonly made: ToBeMade;
}

/** What Set-up will make, in one sentence; by name for whoever wants to see it. */
export function BeforeSetUp({ report, made }: BeforeSetUpProps): React.ReactElement {
  const styles = useStyles();
  const { will } = useStrings(setUpStrings).first;
  return (
    <Section title={will.title}>
      <p className={styles.words}>{will.words(made)}</p>
      <details>
        <summary className={styles.summary}>{will.details}</summary>
        <FindingList findings={report.findings.filter(({ repairable }) => repairable)} />
      </details>
    </Section>
  );
}

/** What follows Set-up, and whose it is. */
export function StepsToCome(): React.ReactElement {
  const styles = useStyles();
  const { will, steps } = useStrings(setUpStrings).first;
  return (
    <Section title={will.steps}>
      <ol className={styles.steps}>
        {firstSteps.map((step) => (
          <li key={step}>{steps[step]}</li>
        ))}
      </ol>
      <p className={styles.whose}>{will.whose}</p>
    </Section>
  );
}
