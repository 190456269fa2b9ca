import * as React from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { oneColumn, phone } from './breakpoints';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1120px',
    margin: '0 auto',
    padding: '24px 32px 48px',
    display: 'flex',
    flexDirection: 'column',
    gap: '24px',
    [phone]: { padding: '16px 16px 32px', gap: '16px' },
  },
  wide: { maxWidth: '1344px' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 336px',
    alignItems: 'start',
    gap: '24px',
    [oneColumn]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [phone]: { gap: '16px' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0, [phone]: { gap: '16px' } },
});

export interface PageProps {
  /** Session room: 1280 px of content instead of 1056. */
  readonly wide?: boolean;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** Width, padding and rhythm of a page. */
export function Page({ wide, className, children }: PageProps): React.ReactElement {
  const styles = useStyles();
  return <div className={mergeClasses(styles.page, wide && styles.wide, className)}>{children}</div>;
}

export interface ColumnsProps {
  readonly main: React.ReactNode;
  readonly aside: React.ReactNode;
}

/** Main column and a 336 px aside; one column under 960 px, in the same order. */
export function Columns({ main, aside }: ColumnsProps): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{main}</div>
      <div className={styles.column}>{aside}</div>
    </div>
  );
}
