import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { phone } from './breakpoints';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '10px 0',
    minHeight: '40px',
  },
  mark: {
    flexShrink: 0,
    display: 'flex',
    padding: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  words: { flex: '1 1 200px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  lead: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  action: { [phone]: { flexBasis: '100%', display: 'grid', '& > *': { minHeight: '44px' } } },
});

export interface NeedRowProps {
  readonly icon: React.ReactElement;
  readonly title: string;
  readonly lead: string;
  readonly action: React.ReactNode;
}

/** One thing that waits: what, since when, and the button that deals with it. */
export function NeedRow({ icon, title, lead, action }: NeedRowProps): React.ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.mark} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.lead}>{lead}</p>
      </div>
      <div className={styles.action}>{action}</div>
    </li>
  );
}
