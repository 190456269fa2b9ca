import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LeafOne24Regular } from '@fluentui/react-icons/lib/atoms/svg/leaf-one';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '12px',
    padding: '20px 8px',
  },
  mark: {
    display: 'flex',
    padding: '16px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '52ch' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
});

export interface EmptyProps {
  readonly title: string;
  readonly children?: React.ReactNode;
  readonly actions?: React.ReactNode;
}

/** Nothing is here, and that is said kindly, with what can be done. */
export function Empty({ title, children, actions }: EmptyProps): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.mark} aria-hidden="true">
        <LeafOne24Regular />
      </span>
      <p className={styles.title}>{title}</p>
      {children ? <p className={styles.words}>{children}</p> : undefined}
      {actions ? <div className={styles.actions}>{actions}</div> : undefined}
    </div>
  );
}
