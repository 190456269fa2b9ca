import * as React from 'react';
import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons/lib/atoms/svg/dismiss';
import { sessionRoomStrings } from '../en';
import { hubStrings } from '../../../ground/words/hub/en';
import { useStrings } from '../../../ground/ui/useStrings';
import { AgendaRail } from './AgendaRail';
import type { AgendaRailProps } from './AgendaRail';

export interface AgendaDrawerProps extends AgendaRailProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The agenda on a phone. Loaded when it is first opened. */
export function AgendaDrawer({ open, onClose, onGo, ...rail }: AgendaDrawerProps): React.ReactElement {
  const strings = useStrings(sessionRoomStrings);
  const { close } = useStrings(hubStrings);
  const go = (number: number): void => {
    onGo(number);
    onClose();
  };
  return (
    <OverlayDrawer
      position="start"
      open={open}
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" aria-label={close} icon={<Dismiss24Regular />} onClick={onClose} />}
        >
          {strings.agendaLabel}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <AgendaRail {...rail} onGo={go} />
      </DrawerBody>
    </OverlayDrawer>
  );
}
