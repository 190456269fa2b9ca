import * as React from 'react';
import { sessionRoomStrings } from '../en';
import { Empty } from '../../../ground/ui/Empty';
import { useDraftService } from '../../../ground/drafts/useDraftService';
import { useRoomService } from '../useRoomService';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { useLoad } from '../../../ground/ui/useLoad';
import { hubStrings } from '../../../ground/words/hub/en';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { readLeftWords } from './leftWords';
import { isFactOnly } from '../../../ground/rules/isFactOnly';
import { asksWhy } from '../../record/ui/look/asksWhy';
import { KeeperLook } from '../../record/ui/look/KeeperLook';
import { FactOnlyView } from '../../help/ui/FactOnlyView';
import type { SessionRoom } from '../RoomService';
import { SessionRoomView } from './SessionRoomView';
import type { SessionTarget } from '../../rules/SessionRef';

export interface SessionRoomPageProps {
  readonly target: SessionTarget;
}

/** One session: prepared, run from the agenda, finished. */
export function SessionRoomPage({ target }: SessionRoomPageProps): React.ReactElement {
  const askRoom = useRoomService();
  const askDrafts = useDraftService();
  const strings = useStrings(sessionRoomStrings);
  const touch = useTouchTargets();
  const room = useLoad(
    React.useCallback(async () => {
      const opening = askRoom((it) => it.openSession(target));
      if ('code' in target) {
        const opened = await opening;
        return { opened, left: await readLeftWords(askDrafts, opened.sessionKey) };
      }
      const [opened, left] = await Promise.all([opening, readLeftWords(askDrafts, target.sessionKey)]);
      return { opened, left };
    }, [askRoom, askDrafts, target]),
  );
  if (asksWhy(room))
    return (
      <Page className={touch}>
        <KeeperLook target={target} onSaid={room.again} />
      </Page>
    );
  return (
    <Page wide className={touch}>
      <LoadStates
        of={room}
        heading={<PageHeader title={strings.pageTitle} />}
        rows={9}
        failed={(code) => ('code' in target && code === 'notFound' ? <NotYours /> : undefined)}
      >
        {({ opened, left }) =>
          isFactOnly(opened.offer) && !hasWords(opened) ? (
            <FactOnlyView room={opened} onAgain={room.again} />
          ) : (
            <SessionRoomView key={opened.sessionKey} room={opened} left={left} onAgain={room.again} />
          )
        }
      </LoadStates>
    </Page>
  );
}

/** Release 0.1.0 wrote notes in a debrief: those are not hidden from who wrote them. */
const hasWords = ({ notes, cases, session }: SessionRoom): boolean =>
  notes.length + cases.length > 0 || session.status === 'signing' || session.status === 'sealed';

/**
 * A link leads nowhere for whoever is none of the session's people: somebody asked along among them, whose invitation
 * it stands in.
 */
function NotYours(): React.ReactElement {
  const { notYours } = useStrings(sessionRoomStrings);
  const { backToHome } = useStrings(hubStrings);
  return (
    <Empty title={notYours.title} actions={<RouteButton to={{ place: 'home' }}>{backToHome}</RouteButton>}>
      {notYours.words}
    </Empty>
  );
}
