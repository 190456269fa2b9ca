import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Line } from '../../picture/rules/TrustPicture';
import { Tell } from '../../sessions/booking/ui/tell/Tell';
import { tellOf } from './tellOf';

const useStyles = makeStyles({
  inset: {
    padding: '16px',
    width: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** A draft of the lead's own, open under its row; nothing is sent by the Hub. */
export function NudgeInset({ line }: { readonly line: Line }): React.ReactElement | null {
  const styles = useStyles();
  const nudge = tellOf(line);
  if (nudge === undefined) return null;
  return (
    <div className={styles.inset}>
      <Tell to={nudge.to} occasion={nudge.occasion} />
    </div>
  );
}
