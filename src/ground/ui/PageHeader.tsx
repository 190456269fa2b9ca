import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { phone } from './breakpoints';
import { useNavigation } from './Navigation';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: '12px 16px',
    [phone]: { rowGap: 0 },
  },
  title: {
    ...typographyStyles.title3,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    color: tokens.colorNeutralForeground1,
    // the focus is put here to be read, not to be seen as a control
    ':focus': { outlineStyle: 'none' },
    [phone]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  lead: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  // the space above goes with each action: where a phone shows none of them there is no empty line
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    [phone]: { rowGap: 0, '& > *': { marginTop: '12px' } },
  },
});

// The move at which a heading last took the focus: a page whose heading is drawn again must not take it twice.
let lastFocused = 0;

export interface PageHeaderProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** The page's own buttons; one of them primary at most. */
  readonly actions?: React.ReactNode;
}

/** The page's h1. After the person has moved to another place, the focus goes here so that a screen reader reads it. */
export function PageHeader({ title, lead, actions }: PageHeaderProps): React.ReactElement {
  const styles = useStyles();
  const { moves } = useNavigation();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    // the heading of the loading page goes when the full one comes, and the focus with it
    const lost = document.activeElement === document.body;
    if (moves > 0 && (moves !== lastFocused || lost)) heading.current?.focus();
    lastFocused = moves;
  }, [moves]);
  return (
    <div className={styles.header}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {lead ? <p className={styles.lead}>{lead}</p> : undefined}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : undefined}
    </div>
  );
}
