import * as React from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useRenderer_unstable as useRenderer } from '@griffel/react';
import type { Look } from './Look';
import styles from './PageFrame.module.scss';
import { useTheme } from './useTheme';

export interface PageFrameProps {
  readonly look: Look;
  /** Web part title, where the page's author wants one; the Hub brings its own. */
  readonly title?: string | undefined;
  /** A card in a page column: for a web part beside others. */
  readonly inColumn?: boolean;
  readonly children?: React.ReactNode;
}

declare global {
  interface Window {
    /**
     * Where a page has a policy that lets in style elements by nonce; SPFx's own style loader looks here too
     * (@microsoft/load-themed-styles).
     */
    readonly CSPSettings?: { readonly nonce?: string };
  }
}

/**
 * Fluent's style elements carry the page's nonce, where it has one. Griffel's own way, a RendererProvider, would bring
 * 2.6 KB that take
 * over what a server has drawn; no server draws these pages, so what it would set is set on the renderer all web parts
 * share.
 */
function letIn(renderer: ReturnType<typeof useRenderer>): void {
  const nonce = window.CSPSettings?.nonce;
  if (nonce !== undefined && renderer.styleElementAttributes?.['nonce'] !== nonce)
    renderer.styleElementAttributes = { nonce };
}

/**
 * What a host page gives every view: Fluent's theme, the page's type and gutters. Until a dark theme is there the view
 * asks what it has to ask already, but nothing of it is seen in the wrong colours.
 */
export function PageFrame({ look, title, inColumn, children }: PageFrameProps): React.ReactElement {
  letIn(useRenderer());
  const theme = useTheme(look, webLightTheme);
  const style = { colorScheme: look.colorScheme, visibility: theme ? undefined : 'hidden' } as const;
  return (
    <FluentProvider theme={theme ?? webLightTheme} style={style}>
      <div className={inColumn ? `${styles.frame} ${styles.column}` : styles.frame} data-theme={look.name}>
        {title ? <h2 className={styles.title}>{title}</h2> : undefined}
        {children}
      </div>
    </FluentProvider>
  );
}
