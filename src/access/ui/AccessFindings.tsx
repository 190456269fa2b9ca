import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayInZone } from '../../ground/rules/days';
import type { AccessFinding, AccessReport } from '../rules/AccessReport';
import { accessStrings } from '../en';
import { useZone } from '../../ground/ui/ZoneContext';
import { useStrings } from '../../ground/ui/useStrings';
import { useFields } from '../../ground/ui/forms/useFields';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { ...typographyStyles.body1, maxWidth: '65ch', overflowWrap: 'anywhere' },
  block: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
});

/** So many sentences are drawn at once: one mistake at a list is one in every folder of it. */
const shownAtOnce = 50;

export interface AccessFindingsProps {
  readonly report: AccessReport;
  readonly onRepair: (findings: readonly AccessFinding[]) => void;
}

/** What differs, in plain words: first what can be put right here, then what somebody has to decide. */
export function AccessFindings({ report, onRepair }: AccessFindingsProps): React.ReactElement {
  const styles = useStyles();
  const look = useFields();
  const strings = useStrings(accessStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const ours = report.findings.filter(({ repairable }) => repairable);
  const theirs = report.findings.filter(({ repairable }) => !repairable);
  return (
    <>
      {ours.length > 0 ? (
        <div className={styles.block}>
          <Sentences title={strings.byUs} findings={ours} />
          <p className={look.words}>{strings.repairLead}</p>
          <Button appearance="primary" onClick={() => onRepair(ours)}>
            {strings.repair(ours.length)}
          </Button>
        </div>
      ) : undefined}
      {theirs.length > 0 ? (
        <div className={styles.block}>
          <Sentences title={strings.byPerson} findings={theirs} />
        </div>
      ) : undefined}
      {report.stopped ? undefined : (
        <p className={look.words}>
          {strings.checked(dayInZone(report.checkedAt, zone), dates.time(report.checkedAt, zone), report.snapshots)}
        </p>
      )}
    </>
  );
}

function Sentences({
  title,
  findings,
}: {
  readonly title: string;
  readonly findings: readonly AccessFinding[];
}): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(accessStrings);
  const more = findings.length - shownAtOnce;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {findings.slice(0, shownAtOnce).map((finding) => (
          <li key={finding.key} className={styles.row}>
            {strings.sentence(finding.problem, finding)}
          </li>
        ))}
        {more > 0 ? <li className={styles.row}>{strings.more(more)}</li> : undefined}
      </ul>
    </>
  );
}
