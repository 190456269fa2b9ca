import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    margin: 0,
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground1,
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  // stands on the first line's own baseline, also where a link with a large target makes that line taller
  icon: { flexShrink: 0, display: 'flex', marginTop: '-4px', transform: 'translateY(22%)' },
  words: { minWidth: 0 },
});

export interface IconLineProps {
  readonly icon: React.ReactElement;
  /** Small and quiet: notes under a box. */
  readonly quiet?: boolean;
  readonly children: React.ReactNode;
}

/** A mark and a sentence beside it. The mark says nothing the sentence does not. */
export function IconLine({ icon, quiet, children }: IconLineProps): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.line, quiet && styles.quiet)}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.words}>{children}</span>
    </div>
  );
}
