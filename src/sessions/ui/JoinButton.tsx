import * as React from 'react';
import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { Video20Regular } from '@fluentui/react-icons/lib/atoms/svg/video';
import { safeAddress } from '../../ground/rules/safeAddress';
import { joinStrings } from './en';
import { useHost } from '../../ground/ui/HostContext';
import { useStrings } from '../../ground/ui/useStrings';

export interface JoinButtonProps {
  /** Where the session's words say that the meeting is; either of the pair may have written it. */
  readonly url: string;
  /** First words of the accessible name stay "Join"; whom with where several stand in a row. */
  readonly withName: string;
  readonly size?: ButtonProps['size'];
}

/** Leads into the Teams meeting; a link, so that it can be copied too. An address of anywhere else is shown as text. */
export function JoinButton({ url, withName, size }: JoinButtonProps): React.ReactElement {
  const strings = useStrings(joinStrings);
  const host = useHost();
  const address = safeAddress(url, window.location.host);
  if (address === undefined) return <span>{strings.notJoined(url)}</span>;
  const open = (event: React.MouseEvent): void => {
    if (!host.openExternal) return;
    event.preventDefault();
    host.openExternal(address);
  };
  return (
    <Button
      as="a"
      href={address}
      target="_blank"
      rel="noreferrer"
      data-interception="off"
      size={size}
      icon={<Video20Regular />}
      aria-label={strings.joinWith(withName)}
      onClick={open}
    >
      {strings.join}
    </Button>
  );
}
