import * as React from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { Look } from './Look';
import styles from './PageFrame.module.scss';

export interface PageFrameProps {
  readonly look: Look;
  /** Web part title, where the page's author wants one; the Hub brings its own. */
  readonly title?: string | undefined;
  /** A card in a page column: for a web part beside others. */
  readonly inColumn?: boolean;
  readonly children?: React.ReactNode;
}

/** What a host page gives every view: Fluent's theme, the page's type and gutters. */
export function PageFrame({ look, title, inColumn, children }: PageFrameProps): React.ReactElement {
  return (
    <FluentProvider theme={look.theme} style={{ colorScheme: look.colorScheme }}>
      <div className={inColumn ? `${styles.frame} ${styles.column}` : styles.frame} data-theme={look.name}>
        {title ? <h2 className={styles.title}>{title}</h2> : undefined}
        {children}
      </div>
    </FluentProvider>
  );
}
