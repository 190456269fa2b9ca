import * as React from 'react';
import { Button, Link } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useNavigation } from './Navigation';
import type { Route } from './Route';

const isPlainClick = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** What an `a` needs to lead to a place of the Hub and still be a link (copy, open in a new tab). */
export function useRouteAnchor(to: Route): {
  href: string;
  onClick: (event: React.MouseEvent) => void;
  'data-interception': 'off';
} {
  const { link, navigate } = useNavigation();
  const onClick = (event: React.MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    navigate(to);
  };
  // SharePoint's page router catches clicks on links unless told not to
  return { href: link(to), onClick, 'data-interception': 'off' };
}

export interface RouteLinkProps {
  readonly to: Route;
  readonly className?: string;
  /** Where several links of a page have the same words; begins with them. */
  readonly 'aria-label'?: string;
  readonly children: React.ReactNode;
}

/** A link inside text or a heading. */
export function RouteLink({ to, children, ...looks }: RouteLinkProps): React.ReactElement {
  return (
    <Link {...useRouteAnchor(to)} {...looks}>
      {children}
    </Link>
  );
}

export interface RouteButtonProps {
  readonly to: Route;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: ButtonProps['size'];
  readonly icon?: ButtonProps['icon'];
  readonly className?: string;
  /** Where the words alone do not say whose or what, e.g. three "Open" in a row. */
  readonly 'aria-label'?: string;
  readonly children: React.ReactNode;
}

/** A link that looks like a button: it leads to a place, so it is one for keyboards and screen readers too. */
export function RouteButton({ to, children, ...looks }: RouteButtonProps): React.ReactElement {
  return (
    <Button as="a" {...looks} {...useRouteAnchor(to)}>
      {children}
    </Button>
  );
}
