import * as React from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { debriefStrings } from '../en';
import type { HelpKind } from './useAskForHelp';
import { phone } from '../../../ground/ui/breakpoints';
import { usePageStays } from '../../../ground/ui/usePageStays';
import { useStrings } from '../../../ground/ui/useStrings';
import { FurtherLink } from '../../further/ui/FurtherLink';
import { AskForHelpForm } from './AskForHelpForm';
import type { HomeView } from '../../home/HomeView';

const useStyles = makeStyles({
  surface: {
    maxWidth: '480px',
    [phone]: {
      maxWidth: 'none',
      width: '100%',
      boxSizing: 'border-box',
      margin: 'auto 0 0',
      borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0`,
    },
  },
  words: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

export interface AskForHelpDialogProps {
  readonly open: boolean;
  readonly what: HelpKind;
  readonly home: HomeView;
  /** Called when it is closed; `asked` when somebody was asked. */
  readonly onClose: (asked: boolean) => void;
}

/** A debrief in two taps: open, ask. The dialog brings Fluent's focus handling, so it is loaded when opened. */
export function AskForHelpDialog({ open, what, home, onClose }: AskForHelpDialogProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(debriefStrings);
  const [asked, setAsked] = React.useState(false);
  usePageStays(open);
  const pairs = home.mine;
  const isRotaKept = what === 'debrief' && (home.catalogue.settings.dutyRota ?? []).length > 0;
  const close = (): void => {
    setAsked(false);
    onClose(asked);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(_, next) => {
        if (!next.open) close();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{strings.title(what)}</DialogTitle>
          {pairs.length > 0 || isRotaKept ? (
            <AskForHelpForm what={what} home={home} onAsked={() => setAsked(true)} onClose={close} />
          ) : (
            <>
              <DialogContent className={styles.words}>
                {strings.nobody}
                <FurtherLink onLeave={close} />
              </DialogContent>
              <DialogActions>
                <Button onClick={close}>{strings.close}</Button>
              </DialogActions>
            </>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
