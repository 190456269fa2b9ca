import * as React from 'react';
import { Link } from '@fluentui/react-components';
import { useRouteAnchor } from '../../../ground/ui/RouteLink';
import { useStrings } from '../../../ground/ui/useStrings';
import { furtherHomeStrings } from '../en';
import { furtherRoute } from '../rules/furtherRoute';

/** The way to further support, from where something hard is asked for. */
export function FurtherLink({ onLeave }: { readonly onLeave: () => void }): React.ReactElement {
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
