import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Warning24Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { setUpStrings } from '../en';
import { IconLine } from '../../ground/ui/IconLine';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { CopyButton } from './CopyButton';
import type { SetUpReport } from '../SetUpService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 12px',
    alignItems: 'flex-start',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
  },
  mark: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  words: { flex: '1 1 180px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  meaning: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  where: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Finding = SetUpReport['findings'][number];

export interface FindingsProps {
  readonly report: SetUpReport;
}

/** What is missing, in words an administrator can act on: what the Hub repairs itself, and what needs a person. */
export function Findings({ report }: FindingsProps): React.ReactElement {
  const styles = useStyles();
  const { repairable, person, allReady } = useStrings(setUpStrings);
  const ours = report.findings.filter((finding) => finding.repairable);
  const theirs = report.findings.filter((finding) => !finding.repairable);
  return (
    <>
      {ours.length > 0 ? (
        <Section title={repairable.title} lead={repairable.lead(ours.length)}>
          <List findings={ours} />
        </Section>
      ) : undefined}
      {theirs.length > 0 ? (
        <Section title={person.title}>
          <List findings={theirs} />
        </Section>
      ) : undefined}
      {report.findings.length === 0 ? (
        <Section title={allReady.title}>
          <IconLine icon={<CheckmarkCircle24Filled className={styles.good} />}>{allReady.words}</IconLine>
        </Section>
      ) : undefined}
    </>
  );
}

function List({ findings }: { readonly findings: readonly Finding[] }): React.ReactElement {
  const styles = useStyles();
  const { finding: words, enter } = useStrings(setUpStrings);
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const where = finding.repairable ? undefined : words.where(finding);
        return (
          <li
            key={`${finding.kind} ${'list' in finding ? (finding.list ?? '') : ''} ${finding.name} ${finding.problem}`}
            className={styles.row}
          >
            <Warning24Filled className={styles.mark} aria-hidden />
            <div className={styles.words}>
              <p className={styles.title}>{words.title(finding)}</p>
              <p className={styles.meaning}>{words.meaning(finding)}</p>
              {words.who(finding) ? <p className={styles.meaning}>{words.who(finding)}</p> : undefined}
              {where ? <p className={styles.where}>{where}</p> : undefined}
            </div>
            {finding.problem === 'empty' && finding.kind === 'content' ? (
              <RouteButton to={{ place: 'trust' }}>{enter}</RouteButton>
            ) : undefined}
            {finding.kind === 'consent' ? (
              <CopyButton kind="request" name={finding.name} text={words.request(finding.name)} />
            ) : undefined}
          </li>
        );
      })}
    </ul>
  );
}
