import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: '8px', margin: 0, ...typographyStyles.body1, color: tokens.colorNeutralForeground1 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, display: 'flex', paddingTop: '1px' },
  words: { minWidth: 0 }
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
      <span className={styles.icon} aria-hidden="true">{icon}</span>
      <span className={styles.words}>{children}</span>
    </div>
  );
}
