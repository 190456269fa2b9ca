import * as React from 'react';
import type { Session } from '../../rules/Session';
import { LazyBoundary } from '../../../ground/ui/LazyBoundary';

const OutlookNotes = React.lazy(() =>
  import(/* webpackChunkName: 'outlook-notes' */ './OutlookNotes').then((file) => ({ default: file.OutlookNotes })),
);

export interface OutlookLineProps {
  readonly session: Session;
}

/**
 * What was done to this session's meeting in Outlook, by whom and when. Nothing, and nothing loaded, where nothing was.
 */
export function OutlookLine({ session }: OutlookLineProps): React.ReactElement | null {
  const told = session.outlook?.some(({ what }) => what !== 'left') ?? false;
  return told ? (
    <LazyBoundary quiet>
      <OutlookNotes session={session} />
    </LazyBoundary>
  ) : null;
}
