import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning24Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { setUpStrings } from '../en';
import { RouteButton } from '../../ground/ui/RouteLink';
import { useStrings } from '../../ground/ui/useStrings';
import { CopyButton } from './CopyButton';
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
  words: { flex: '1 1 180px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  meaning: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  losers: { display: 'flex', flexDirection: 'column', gap: '4px', paddingBottom: '12px' },
  where: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export type ReportedFinding = SetUpReport['findings'][number];

/** Whoever can do less afterwards, by name, each once with all the lists it is about. */
export function Losers({ findings }: { readonly findings: readonly ReportedFinding[] }): React.ReactElement | null {
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

/** Each finding with what it means, who it is about and where it is put right. */
export function FindingList({ findings }: { readonly findings: readonly ReportedFinding[] }): React.ReactElement {
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
const isEntered = ({ kind, name, problem }: ReportedFinding): boolean =>
  (kind === 'content' && ['empty', 'missing'].includes(problem)) || name === 'trustName';
