import * as React from 'react';
import { Link } from '@fluentui/react-components';
import { useIsInHub } from '../../../ground/ui/Navigation';
import { useRouteAnchor } from '../../../ground/ui/RouteLink';
import { useStrings } from '../../../ground/ui/useStrings';
import { furtherHomeStrings } from '../en';
import { furtherRoute } from '../rules/furtherRoute';

interface FurtherLinkProps {
  readonly onLeave: () => void;
}

/** The way to further support, from where something hard is asked for. A web part's own card opens the Hub. */
export function FurtherLink({ onLeave }: FurtherLinkProps): React.ReactElement | null {
  return useIsInHub() ? <WayThere onLeave={onLeave} /> : null;
}

function WayThere({ onLeave }: FurtherLinkProps): React.ReactElement {
  const { more } = useStrings(furtherHomeStrings);
  const { onClick, ...anchor } = useRouteAnchor(furtherRoute);
  const leave = (event: React.MouseEvent): void => {
    onClick(event);
    // opened in another tab, this one stays as it is
    if (event.defaultPrevented) onLeave();
  };
  return (
    <Link {...anchor} onClick={leave}>
      {more}
    </Link>
  );
}
