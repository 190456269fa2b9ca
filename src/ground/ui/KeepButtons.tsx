import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Open20Regular } from '@fluentui/react-icons/lib/atoms/svg/open';
import { useHost } from './HostContext';
import { hubStrings } from '../words/hub/en';
import { useStrings } from './useStrings';

export interface KeepButtonsProps {
  /** Short code of the session they belong to, so that the browser opens there. */
  readonly code?: string | undefined;
  /** Buttons that save a file or print. */
  readonly children: React.ReactNode;
}

/** Buttons that save or print; on a host that can do neither, one that opens the Hub in a browser, where both work. */
export function KeepButtons({ code, children }: KeepButtonsProps): React.ReactElement {
  const host = useHost();
  const { keptElsewhere } = useStrings(hubStrings);
  const page = host.filesOnlyAt;
  if (page === undefined) return <>{children}</>;
  const address = code === undefined ? page : `${page}?session=${encodeURIComponent(code)}`;
  return (
    <Button icon={<Open20Regular />} onClick={() => host.openExternal?.(address)}>
      {keptElsewhere}
    </Button>
  );
}
