import * as React from 'react';
import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Warning20Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { setUpStrings } from '../en';
import { IconLine } from '../../ground/ui/IconLine';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { SetUpReport, SiteFinding } from '../SetUpService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  mark: { color: tokens.colorStatusWarningForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  remedy: { ...typographyStyles.body1, margin: '4px 0 0', paddingLeft: '28px', color: tokens.colorNeutralForeground2 },
  choice: { paddingLeft: '20px' },
  note: { ...typographyStyles.caption1, margin: '12px 0 0', color: tokens.colorNeutralForeground2 },
});

export interface SiteRightsProps {
  readonly report: SetUpReport;
  /** Keys of what the administrator leaves as it is. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (key: string, leave: boolean) => void;
  /** While Set-up runs nothing is chosen. */
  readonly busy: boolean;
}

/** What the site brings along that would break what staff are told, by name, each with what Set-up does about it. */
export function SiteRights({ report, left, onLeave, busy }: SiteRightsProps): React.ReactElement {
  const styles = useStyles();
  const { site } = useStrings(setUpStrings);
  if (report.site.length === 0)
    return (
      <Section title={site.fine.title}>
        <IconLine icon={<CheckmarkCircle20Filled className={styles.good} />}>{site.fine.words}</IconLine>
      </Section>
    );
  return (
    <Section title={site.title(report.site.length)} lead={site.lead}>
      <ul className={styles.list}>
        {report.site.map((finding) => (
          <li key={finding.key}>
            <IconLine icon={<Warning20Filled className={styles.mark} />}>
              <span className={styles.title}>{site.finding(finding)}</span> {site.meaning(finding)}
            </IconLine>
            <Remedy finding={finding} left={left} onLeave={onLeave} busy={busy} />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{site.notReady}</p>
    </Section>
  );
}

type RemedyProps = Omit<SiteRightsProps, 'report'> & { readonly finding: SiteFinding };

/** A choice where Set-up may put it right, ticked unless the administrator leaves it; else who can do it, and where. */
function Remedy({ finding, left, onLeave, busy }: RemedyProps): React.ReactElement {
  const styles = useStyles();
  const { site } = useStrings(setUpStrings);
  if (!finding.repairable) return <p className={styles.remedy}>{site.remedy(finding)}</p>;
  return (
    <div className={styles.choice}>
      <Checkbox
        label={site.remedy(finding)}
        checked={!left.has(finding.key)}
        disabled={busy}
        onChange={(_event, { checked }) => onLeave(finding.key, checked !== true)}
      />
    </div>
  );
}
