import type { When } from '../../ground/words/dates';
import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { dayInZone } from '../../ground/rules/days';
import type { AccessFinding, WrittenRow } from '../rules/AccessReport';
import { accessStrings } from '../en';
import { MarkBadge } from '../../ground/ui/StateBadge';
import { useFields } from '../../ground/ui/forms/useFields';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  claim: { ...typographyStyles.body1Strong, margin: 0, maxWidth: '65ch' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 12em) minmax(0, 1fr)',
    gap: '4px 16px',
    margin: 0,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

export interface WrittenInProps {
  readonly findings: readonly AccessFinding[];
  readonly onTakeOut: (finding: AccessFinding) => void;
}

/** Rows that name somebody whom no record keeper put there: who wrote them, and that they open nothing. No way in. */
export function WrittenIn({ findings, onTakeOut }: WrittenInProps): React.ReactElement {
  const styles = useStyles();
  const look = useFields();
  const { written: strings } = useStrings(accessStrings);
  return (
    <section className={styles.box} aria-label={strings.title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{strings.title}</h3>
        <MarkBadge icon={Warning16Filled} appearance="tint" color="danger">
          {strings.mark}
        </MarkBadge>
      </div>
      {findings.map((finding) =>
        finding.written === undefined ? undefined : (
          <One key={finding.key} finding={finding} row={finding.written} onTakeOut={onTakeOut} />
        ),
      )}
      <p className={look.words}>
        {strings.stays} {strings.noWayIn}
      </p>
    </section>
  );
}

interface OneProps extends Pick<WrittenInProps, 'onTakeOut'> {
  readonly finding: AccessFinding;
  readonly row: WrittenRow;
}

function One({ finding, row, onTakeOut }: OneProps): React.ReactElement {
  const styles = useStyles();
  const { written: strings } = useStrings(accessStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const day = (at: string): When => dates.dayMonthYear(dayInZone(at, zone));
  const facts: readonly (readonly [string, string])[] = [
    [strings.by, strings.byWords(row)],
    [strings.when, strings.whenWords(day(row.createdAt), dates.time(row.createdAt, zone))],
    ...(row.editor === row.author
      ? []
      : [[strings.changed, strings.changedWords(row, day(row.modifiedAt), dates.time(row.modifiedAt, zone))] as const]),
    [strings.where, strings.whereWords(finding.place, finding.pairNames, finding.itemId ?? 0)],
    [strings.opens, strings.opensWords],
  ];
  return (
    <>
      <p className={styles.claim}>
        {strings.claim(row)} {strings.noKeeper}
      </p>
      <dl className={styles.facts}>
        {facts.map(([label, words]) => (
          <React.Fragment key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{words}</dd>
          </React.Fragment>
        ))}
      </dl>
      <div>
        <Button aria-label={strings.takeOutOf(row.author)} onClick={() => onTakeOut(finding)}>
          {strings.takeOut}
        </Button>
      </div>
    </>
  );
}
