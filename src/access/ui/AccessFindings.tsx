import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayInZone } from '../../ground/rules/days';
import type { AccessPlan } from '../rules/accessPlan';
import type { Realm } from '../rules/realm';
import type { AccessFinding, AccessReport } from '../rules/AccessReport';
import { accessStrings } from '../en';
import { useZone } from '../../ground/ui/ZoneContext';
import { useStrings } from '../../ground/ui/useStrings';
import { useFields } from '../../ground/ui/forms/useFields';
import { AccessPlanView } from './AccessPlanView';
import { WrittenIn } from './WrittenIn';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { ...typographyStyles.body1, maxWidth: '65ch', overflowWrap: 'anywhere' },
  block: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  wide: { alignSelf: 'stretch' },
});

/** So many sentences are drawn at once: one mistake at a list is one in every folder of it. */
const shownAtOnce = 50;

export interface AccessFindingsProps {
  readonly realm: Realm;
  readonly report: AccessReport;
  /** Who gains and who loses by putting right what can be; undefined until it was asked for. */
  readonly plan: AccessPlan | undefined;
  readonly onShow: (findings: readonly AccessFinding[]) => void;
  readonly onRepair: () => void;
  readonly onTakeOut: (finding: AccessFinding) => void;
}

/** What differs, in plain words: who wrote themselves in, what can be put right here, what somebody has to decide. */
export function AccessFindings({
  realm,
  report,
  plan,
  onShow,
  onRepair,
  onTakeOut,
}: AccessFindingsProps): React.ReactElement {
  const styles = useStyles();
  const look = useFields();
  const strings = useStrings(accessStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const written = report.findings.filter(({ problem }) => problem === 'writtenIn');
  const ours = report.findings.filter(({ repairable }) => repairable);
  const theirs = report.findings.filter((one) => !one.repairable && !written.includes(one));
  return (
    <>
      {written.length > 0 ? <WrittenIn findings={written} onTakeOut={onTakeOut} /> : undefined}
      {ours.length > 0 ? (
        <div className={styles.block}>
          <Sentences title={strings.byUs} findings={ours} realm={realm} />
          <p className={look.words}>{strings.repairLead}</p>
          {plan ? (
            <>
              <div className={styles.wide}>
                <AccessPlanView plan={plan} />
              </div>
              <Button appearance="primary" onClick={onRepair}>
                {strings.repair(ours.length)}
              </Button>
            </>
          ) : (
            <Button appearance="primary" onClick={() => onShow(ours)}>
              {strings.show}
            </Button>
          )}
        </div>
      ) : undefined}
      {theirs.length > 0 ? (
        <div className={styles.block}>
          <Sentences title={strings.byPerson} findings={theirs} realm={realm} />
        </div>
      ) : undefined}
      {report.rights === 'notRead' ? <p className={look.words}>{strings.notRead}</p> : undefined}
      {report.stopped || report.rights === 'notRead' ? undefined : (
        <p className={look.words}>
          {realm === 'apart'
            ? strings.apart.checked(dayInZone(report.checkedAt, zone), dates.time(report.checkedAt, zone))
            : strings.checked(dayInZone(report.checkedAt, zone), dates.time(report.checkedAt, zone), report.snapshots)}
        </p>
      )}
    </>
  );
}

function Sentences({
  title,
  findings,
  realm,
}: {
  readonly title: string;
  readonly realm: Realm;
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
            {strings.sentence(finding.problem, { ...finding, realm })}
          </li>
        ))}
        {more > 0 ? <li className={styles.row}>{strings.more(more)}</li> : undefined}
      </ul>
    </>
  );
}
