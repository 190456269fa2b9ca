import * as React from 'react';
import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { Video20Regular } from '@fluentui/react-icons/lib/atoms/svg/video';
import { homeStrings } from './en';
import { useHost } from '../../ground/ui/HostContext';
import { useStrings } from '../../ground/ui/useStrings';

export interface JoinButtonProps {
  /** https address of the Teams meeting. */
  readonly url: string;
  /** First words of the accessible name stay "Join"; whom with where several stand in a row. */
  readonly withName: string;
  readonly size?: ButtonProps['size'];
}

/** Leads into the Teams meeting; a link, so that it can be copied too. */
export function JoinButton({ url, withName, size }: JoinButtonProps): React.ReactElement {
  const { next } = useStrings(homeStrings);
  const host = useHost();
  const open = (event: React.MouseEvent): void => {
    if (!host.openExternal) return;
    event.preventDefault();
    host.openExternal(url);
  };
  return (
    <Button
      as="a"
      href={url}
      target="_blank"
      rel="noreferrer"
      data-interception="off"
      size={size}
      icon={<Video20Regular />}
      aria-label={next.joinWith(withName)}
      onClick={open}
    >
      {next.join}
    </Button>
  );
}
