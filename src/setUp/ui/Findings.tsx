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
import { isReady } from '../rules/isReady';
import { losersIn } from '../rules/losersIn';
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
  losers: { display: 'flex', flexDirection: 'column', gap: '4px', paddingBottom: '12px' },
  summary: { cursor: 'pointer', paddingBottom: '12px', color: tokens.colorBrandForegroundLink },
  where: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Finding = SetUpReport['findings'][number];

/** Hundreds of columns of a new site are no reading; a few are. */
const mostShown = 12;

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
          <Losers findings={ours} />
          {ours.length > mostShown ? (
            <details>
              <summary className={styles.summary}>{repairable.all(ours.length)}</summary>
              <List findings={ours} />
            </details>
          ) : (
            <List findings={ours} />
          )}
        </Section>
      ) : undefined}
      {theirs.length > 0 ? (
        <Section title={person.title}>
          <List findings={theirs} />
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

/** Whoever can do less afterwards, by name, each once with all the lists it is about. */
function Losers({ findings }: { readonly findings: readonly Finding[] }): React.ReactElement | null {
  const styles = useStyles();
  const { repairable, site } = useStrings(setUpStrings);
  const losers = losersIn(findings);
  if (losers.length === 0) return null;
  return (
    <div className={styles.losers}>
      <p className={styles.title}>{repairable.losesTitle}</p>
      {losers.map(({ loser, lists }) => (
        <p key={`${loser.loses} ${loser.name}`} className={styles.meaning}>
          {site.losers(loser, lists)}
        </p>
      ))}
    </div>
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
            {isEntered(finding) ? <RouteButton to={{ place: 'trust' }}>{enter}</RouteButton> : undefined}
            {finding.kind === 'consent' ? (
              <CopyButton kind="request" name={finding.name} text={words.request(finding.name)} />
            ) : undefined}
          </li>
        );
      })}
    </ul>
  );
}

/** Put right where the trust's own data are entered. */
const isEntered = ({ kind, name, problem }: Finding): boolean =>
  (kind === 'content' && ['empty', 'missing'].includes(problem)) || name === 'trustName';
