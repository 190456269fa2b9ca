import type { When } from '../../../ground/words/dates';
import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RecordRow } from '../../../records/rules/SealedRecord';
import { recordStrings } from '../en';
import { CaseText } from '../../../ground/ui/CaseText';
import { phone } from '../../../ground/ui/breakpoints';
import { useNarrow } from '../../../ground/ui/useNarrow';
import { useStrings } from '../../../ground/ui/useStrings';

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, width: '100%', borderCollapse: 'collapse' },
  head: {
    ...typographyStyles.caption1Strong,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    paddingBlock: tokens.spacingVerticalM,
    paddingInlineEnd: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInlineEnd: tokens.spacingHorizontalM,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  short: { whiteSpace: 'nowrap', overflowWrap: 'normal' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    paddingBlock: tokens.spacingVerticalMNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', [phone]: { ...typographyStyles.body2 } },
  quiet: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface RecordActionsProps {
  readonly rows: readonly RecordRow[];
}

/** Every agreed action of the record: a table, on phones a list. */
export function RecordActions({ rows }: RecordActionsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();
  const narrow = useNarrow();
  const actions = rows.flatMap((row) => row.actions);
  const by = (day: number | undefined): When => (day === undefined ? strings.noDate : dates.dayMonthYearShort(day));

  if (actions.length === 0) return <p className={styles.quiet}>{strings.noActions}</p>;
  if (narrow) {
    return (
      <ul className={styles.list}>
        {actions.map((action, index) => (
          <li key={index} className={styles.entry}>
            <p className={styles.words}>
              <CaseText>{action.text}</CaseText>
            </p>
            <p className={styles.quiet}>{strings.byLine(action.byName, by(action.byDay))}</p>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {strings.action}
          </th>
          <th scope="col" className={styles.head}>
            {strings.byWhom}
          </th>
          <th scope="col" className={styles.head}>
            {strings.byDate}
          </th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action, index) => (
          <tr key={index}>
            <td className={styles.cell}>
              <CaseText>{action.text}</CaseText>
            </td>
            <td className={styles.cell}>{action.byName}</td>
            <td className={`${styles.cell} ${styles.short}`}>{by(action.byDay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
