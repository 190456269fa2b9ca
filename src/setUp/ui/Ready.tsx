import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { setUpStrings } from '../en';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { SetUpReport, SetUpStep } from '../SetUpService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  mark: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const kinds = [
  'list',
  'column',
  'index',
  'level',
  'group',
  'permission',
  'content',
  'page',
  'setting',
] as const satisfies readonly SetUpStep['kind'][];

export interface ReadyProps {
  readonly report: SetUpReport;
}

/** What is in place, counted by kind. */
export function Ready({ report }: ReadyProps): React.ReactElement {
  const styles = useStyles();
  const { ready } = useStrings(setUpStrings);
  const counts = kinds
    .map((kind) => ({ kind, count: report.ready.filter((step) => step.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const lines = [
    ...(report.version > 0 ? [ready.version(report.version)] : []),
    ...counts.map(({ kind, count }) => ready.kinds[kind](count)),
    ...(report.keepers.length > 0 ? [ready.keepers(report.keepers)] : []),
  ];
  return (
    <Section title={ready.title}>
      {lines.length === 0 ? <p className={styles.none}>{ready.none}</p> : undefined}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} className={styles.row}>
            <CheckmarkCircle20Filled className={styles.mark} aria-hidden />
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}
