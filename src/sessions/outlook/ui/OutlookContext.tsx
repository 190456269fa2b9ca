import * as React from 'react';
import type { PersonKey } from '../../../ground/rules/Person';
import type { Session } from '../../rules/Session';
import type { OutlookTrouble } from '../OutlookService';
import { useHome, useHomeStands } from '../../home/ui/HomeContext';
import { useOutlookService } from '../useOutlookService';
import type { HomeView } from '../../home/HomeView';

export interface OutlookState {
  /** The session as Outlook has it now, or as the Hub knew it while Outlook has not answered. */
  readonly fresh: (session: Session) => Session;
  readonly troubles: readonly OutlookTrouble[];
  readonly names: Readonly<Record<PersonKey, string>>;
  /** Outlook was asked and did not answer: say so, because its times are the true ones. */
  readonly unknown: boolean;
}

const nothing: OutlookState = { fresh: (session) => session, troubles: [], names: {}, unknown: false };
const OutlookContext = React.createContext<OutlookState>(nothing);

/** Milliseconds between two looks: what is done in the Hub meanwhile reads the register again, not the calendar. */
const lookAgainAfter = 60_000;

export interface OutlookProviderProps {
  readonly children: React.ReactNode;
}

/**
 * The Hub shows at once what the register holds and looks into the person's calendar afterwards; what changed there
 * then changes in place.
 */
export function OutlookProvider({ children }: OutlookProviderProps): React.ReactElement {
  const home = useHome();
  const view = home.state === 'full' ? home.value : undefined;
  return <OutlookContext.Provider value={useOutlookLook(view, home.refresh)}>{children}</OutlookContext.Provider>;
}

export function useOutlook(): OutlookState {
  return React.useContext(OutlookContext);
}

function useOutlookLook(view: HomeView | undefined, refresh: () => void): OutlookState {
  const askOutlook = useOutlookService();
  const stands = useHomeStands();
  const [news, setNews] = React.useState<Omit<OutlookState, 'fresh'>>(nothing);
  const [seen, setSeen] = React.useState<ReadonlyMap<string, Session>>(new Map());
  const lookedAt = React.useRef(-lookAgainAfter);
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  React.useEffect(() => {
    if (
      !stands ||
      view === undefined ||
      (view.followed.length === 0 && view.supervisees.length === 0) ||
      performance.now() - lookedAt.current < lookAgainAfter
    )
      return;
    lookedAt.current = performance.now();
    const look = async (): Promise<void> => {
      const { sessions, troubles, names, changed, whole } = await askOutlook((it) =>
        it.refreshFromOutlook(view.followed),
      );
      if (!mounted.current) return;
      setSeen(
        (before) =>
          new Map(
            sessions.map((session, index) => {
              const known = before.get(session.key);
              // nothing new of it: what the calendar of somebody invited showed is not in the register, and still holds
              const holds = !whole && session === view.followed[index] && known?.etag === session.etag;
              return [session.key, holds && known ? known : session];
            }),
          ),
      );
      setNews({ troubles, names, unknown: false });
      if (changed) refresh();
      // not followed, the next look asks for everything again: nothing is lost
      await askOutlook((it) => it.followOutlook(view.followed)).catch(() => undefined);
    };
    // whatever failed, the Hub stands; the line under the week says that the times may be old
    look().catch(() => {
      if (mounted.current) setNews({ ...nothing, unknown: true });
    });
  }, [askOutlook, stands, view, refresh]);

  // what was written since is newer than what was seen
  const fresh = React.useCallback(
    (session: Session) => {
      const known = seen.get(session.key);
      return known !== undefined &&
        known.shard === session.shard &&
        known.itemId === session.itemId &&
        Number.parseInt(versionOf(known), 10) >= Number.parseInt(versionOf(session), 10)
        ? known
        : session;
    },
    [seen],
  );
  return React.useMemo(() => ({ ...news, fresh }), [news, fresh]);
}

/** SharePoint counts an item's versions at the end of its etag. */
const versionOf = ({ etag }: Session): string => /(\d+)"?$/.exec(etag)?.[1] ?? '0';
