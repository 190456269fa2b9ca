import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { trustPlaceStrings } from './en';
import { forcedColors } from '../../ground/ui/breakpoints';
import { useStrings } from '../../ground/ui/useStrings';

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', gap: '8px', whiteSpace: 'nowrap' },
  bar: {
    width: '36px',
    height: '6px',
    boxSizing: 'border-box',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    [forcedColors]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  short: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

export interface HeldOfDueProps {
  readonly held: number;
  readonly due: number;
  readonly now: boolean;
  readonly past: boolean;
}

/** "4 of 6" with its bar; a half-term that is over also says whether it is complete. */
export function HeldOfDue({ held, due, now, past }: HeldOfDueProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(trustPlaceStrings);
  if (due === 0) return <span className={styles.quiet}>{strings.noneDue}</span>;
  if (!now && !past) return <span className={styles.quiet}>{strings.dueCount(due)}</span>;
  return (
    <span className={styles.line}>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ display: 'block', width: `${Math.min(100, (100 * held) / due)}%` }} />
      </span>
      {strings.of(held, due)}
      {past && held >= due ? (
        <CheckmarkCircle16Filled className={styles.good} aria-label={strings.complete} />
      ) : undefined}
      {past && held < due ? <Warning16Filled className={styles.short} aria-label={strings.incomplete} /> : undefined}
    </span>
  );
}
