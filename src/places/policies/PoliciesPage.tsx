import * as React from 'react';
import { Page } from '../../ground/ui/Page';
import type { Routes } from '../../ground/ui/Route';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import { AllPolicies } from './AllPolicies';
import { PolicyDeskPage } from './PolicyDeskPage';
import { policyPlaceOf } from './policyPath';
import { ReadersPage } from './ReadersPage';
import { ReadPolicy } from './ReadPolicy';

/** The trust's policies: all of them, one to read, who has read it, and the desk of whoever keeps them. */
export function PoliciesPage(route: Routes['policies']): React.ReactElement {
  return (
    <Page className={useTouchTargets()}>
      <Shown {...route} />
    </Page>
  );
}

function Shown(route: Routes['policies']): React.ReactElement {
  const place = policyPlaceOf(route);
  switch (place.shows) {
    case 'all':
      return <AllPolicies />;
    case 'document':
      return <ReadPolicy documentKey={place.documentKey} />;
    case 'readers':
      return <ReadersPage documentKey={place.documentKey} />;
    case 'desk':
      return <PolicyDeskPage itemId={place.itemId} />;
  }
}
