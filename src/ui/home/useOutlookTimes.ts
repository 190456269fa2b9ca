import * as React from 'react';
import type { HomeView } from '../../services/HubServices';
import type { Session } from '../../domain/Session';
import { useHub } from '../shared/HubContext';

export interface OutlookTimes {
  /** The session as Outlook has it now, or as the Hub knew it while Outlook has not answered. */
  readonly fresh: (session: Session) => Session;
  /** Outlook was asked and did not answer: say so, because its times are the true ones. */
  readonly unknown: boolean;
}

function comingSessions({ mine, week7 }: HomeView): readonly Session[] {
  const byKey = new Map(week7.map(({ session }) => [session.key, session]));
  for (const { next } of mine) if (next) byKey.set(next.key, next);
  return [...byKey.values()].filter((session) => session.status === 'booked' || session.status === 'running');
}

/** Home shows at once what the register holds and asks Outlook afterwards; moved or declined sessions then change in place. */
export function useOutlookTimes(view: HomeView): OutlookTimes {
  const hub = useHub();
  const sessions = React.useMemo(() => comingSessions(view), [view]);
  const [answer, setAnswer] = React.useState<readonly Session[]>([]);
  const [unknown, setUnknown] = React.useState(false);

  React.useEffect(() => {
    if (sessions.length === 0) return undefined;
    let dropped = false;
    hub.refreshFromOutlook(sessions).then(
      (refreshed) => {
        if (dropped) return;
        setAnswer(refreshed);
        setUnknown(false);
      },
      // whatever failed, Home stands; the line under the week says that the times may be old
      () => { if (!dropped) setUnknown(true); }
    );
    return () => { dropped = true; };
  }, [hub, sessions]);

  const fresh = React.useCallback((session: Session) => answer.find(({ key }) => key === session.key) ?? session, [answer]);
  return { fresh, unknown };
}
