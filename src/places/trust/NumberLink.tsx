import * as React from 'react';
import { Link } from '@fluentui/react-components';
import { useRouteAnchor } from '../../ground/ui/RouteLink';
import type { TrustAsk } from './TrustAsk';

export interface NumberLinkProps {
  readonly ask: TrustAsk;
  readonly onAsk: (ask: TrustAsk) => void;
  /** What it opens, beginning with what is seen. */
  readonly label: string;
  readonly children: React.ReactNode;
}

/** A number that opens its names and dates on this page; copied, its address opens them elsewhere. */
export function NumberLink({ ask, onAsk, label, children }: NumberLinkProps): React.ReactElement {
  const { onClick: _leave, ...anchor } = useRouteAnchor({ place: 'overview', ...ask });
  const open = (event: React.MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onAsk(ask);
  };
  return (
    <Link {...anchor} aria-label={label} onClick={open}>
      {children}
    </Link>
  );
}
