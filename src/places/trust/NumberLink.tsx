import * as React from 'react';
import { Link } from '@fluentui/react-components';
import { useNavigation } from '../../ground/ui/Navigation';
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
  const { link } = useNavigation();
  const open = (event: React.MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onAsk(ask);
  };
  return (
    <Link href={link({ place: 'overview', ...ask })} aria-label={label} data-interception="off" onClick={open}>
      {children}
    </Link>
  );
}
