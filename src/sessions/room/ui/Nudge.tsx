import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Lightbulb20Regular } from '@fluentui/react-icons/lib/atoms/svg/lightbulb';

const useStyles = makeStyles({
  nudge: {
    ...typographyStyles.body1,
    display: 'flex',
    gap: '12px',
    padding: '10px 12px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
  },
  icon: { display: 'flex', flexShrink: 0 },
});

export interface NudgeProps {
  readonly children: string;
}

/** A kind question, never a block. */
export function Nudge({ children }: NudgeProps): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.nudge} role="note">
      <span className={styles.icon} aria-hidden>
        <Lightbulb20Regular />
      </span>
      <span>{children}</span>
    </div>
  );
}
