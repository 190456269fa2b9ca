import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { useHost } from '../../../../ground/ui/HostContext';

export interface DraftLinkProps {
  readonly address: string;
  readonly icon: React.ReactElement;
  readonly children: React.ReactNode;
}

/** A link, so that the browser lets it open; in Teams' desktop client the host opens it. */
export function DraftLink({ address, icon, children }: DraftLinkProps): React.ReactElement {
  const host = useHost();
  const open = (event: React.MouseEvent): void => {
    if (!host.openExternal) return;
    event.preventDefault();
    host.openExternal(address);
  };
  return (
    <Button as="a" href={address} target="_blank" rel="noreferrer" data-interception="off" icon={icon} onClick={open}>
      {children}
    </Button>
  );
}
