import * as React from 'react';
import { createPortal } from 'react-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { printRootAttribute, usePrintPage } from './usePrintPage';

export interface PrintPortalProps {
  /** The paper. */
  readonly children: React.ReactNode;
  /** The print dialog was closed, whether something was printed or not. */
  readonly onDone: () => void;
}

/**
 * Puts the paper beside the page, opens the browser's print dialog, and takes it away again. Always light, whatever the
 * theme.
 */
export function PrintPortal({ onDone, children }: PrintPortalProps): React.ReactElement {
  usePrintPage();
  const [root] = React.useState(() => {
    const element = document.createElement('div');
    element.setAttribute(printRootAttribute, '');
    return element;
  });
  const done = React.useRef(onDone);
  done.current = onDone;

  React.useEffect(() => {
    document.body.appendChild(root);
    const finish = (): void => done.current();
    window.addEventListener('afterprint', finish);
    // a frame later the styles of the paper are in the page
    const timer = window.setTimeout(() => window.print(), 50);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('afterprint', finish);
      root.remove();
    };
  }, [root]);

  return createPortal(<FluentProvider theme={webLightTheme}>{children}</FluentProvider>, root);
}
