import * as React from 'react';
import { AskForHelpProvider } from './useAskForHelp';
import type { HelpKind } from './useAskForHelp';
import { useHome } from '../../home/ui/HomeContext';
import { LazyBoundary } from '../../../ground/ui/LazyBoundary';

const AskForHelpDialog = React.lazy(() =>
  import(/* webpackChunkName: 'debrief' */ './AskForHelpDialog').then((file) => ({
    default: file.AskForHelpDialog,
  })),
);

export interface AskForHelpProps {
  readonly children: React.ReactNode;
}

/**
 * Holds the dialog for debriefs above all places, so that it opens from everywhere and the focus returns where it was.
 */
export function AskForHelp({ children }: AskForHelpProps): React.ReactElement {
  const home = useHome();
  const [what, setWhat] = React.useState<HelpKind | undefined>();
  const [open, setOpen] = React.useState(false);
  const opener = React.useRef<Element | null>(null);
  const { refresh } = home;

  const ask = React.useCallback((kind: HelpKind) => {
    opener.current = document.activeElement;
    setWhat(kind);
    setOpen(true);
  }, []);
  const onClose = (asked: boolean): void => {
    // closed, not taken away: Fluent gives the rest of the page back to screen readers a moment after it closes
    setOpen(false);
    if (opener.current instanceof HTMLElement) opener.current.focus();
    if (asked) refresh();
  };
  return (
    <AskForHelpProvider value={ask}>
      {children}
      {what && home.state === 'full' ? (
        <LazyBoundary quiet>
          <AskForHelpDialog open={open} what={what} home={home.value} onClose={onClose} />
        </LazyBoundary>
      ) : undefined}
    </AskForHelpProvider>
  );
}
