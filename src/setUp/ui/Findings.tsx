import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { setUpStrings } from '../en';
import { IconLine } from '../../ground/ui/IconLine';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { FindingList, Losers } from './FindingList';
import type { ReportedFinding } from './FindingList';
import { firstStepOf } from '../rules/firstRun';
import { isReady } from '../rules/isReady';
import type { SetUpReport } from '../SetUpService';

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  summary: { cursor: 'pointer', paddingBottom: '12px', color: tokens.colorBrandForegroundLink },
});

/** Hundreds of columns of a new site are no reading; a few are. */
const mostShown = 12;

export interface FindingsProps {
  readonly report: SetUpReport;
  /** The steps to the first booking stand beside it and say what they are about themselves. */
  readonly besideSteps?: boolean;
}

/** What is missing, in words an administrator can act on: what the Hub repairs itself, and what needs a person. */
export function Findings({ report, besideSteps = false }: FindingsProps): React.ReactElement {
  const styles = useStyles();
  const { repairable, person, allReady } = useStrings(setUpStrings);
  const ours = report.findings.filter((finding) => finding.repairable);
  const theirs = report.findings.filter(
    (finding) => !finding.repairable && !(besideSteps && firstStepOf(finding) !== undefined),
  );
  return (
    <>
      {ours.length > 0 ? (
        <Section title={repairable.title} lead={repairable.lead(ours.length)}>
          <Losers findings={ours} />
          <Folded findings={ours} />
        </Section>
      ) : undefined}
      {theirs.length > 0 ? (
        <Section title={person.title}>
          <FindingList findings={theirs} />
        </Section>
      ) : undefined}
      {isReady(report) ? (
        <Section title={allReady.title}>
          <IconLine icon={<CheckmarkCircle24Filled className={styles.good} />}>{allReady.words}</IconLine>
        </Section>
      ) : undefined}
    </>
  );
}

function Folded({ findings }: { readonly findings: readonly ReportedFinding[] }): React.ReactElement {
  const styles = useStyles();
  const { repairable } = useStrings(setUpStrings);
  if (findings.length <= mostShown) return <FindingList findings={findings} />;
  return (
    <details>
      <summary className={styles.summary}>{repairable.all(findings.length)}</summary>
      <FindingList findings={findings} />
    </details>
  );
}
