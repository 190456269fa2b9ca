import { weekdayAndTime } from '../../../ground/words/moments';
import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { bookingStrings } from '../en';
import { useRoomService } from '../../room/useRoomService';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { hubStrings } from '../../../ground/words/hub/en';
import { useStrings } from '../../../ground/ui/useStrings';
import { isChangeable } from '../../rules/sessionMoves';
import { Tell } from './tell/Tell';
import { CancelSession } from './CancelSession';
import type { WhatChanged } from './WhatChanged';
import { MoveSession } from './MoveSession';
import type { SessionTarget } from '../../rules/SessionRef';
import type { SessionRoom } from '../../room/RoomService';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const othersIn = ({ supervisor, supervisees, along, myRole }: SessionRoom): readonly string[] =>
  [...(myRole === 'supervisor' ? supervisees : [supervisor]), ...along].map(({ key }) => key);

export interface ChangeSessionPageProps {
  readonly target: SessionTarget;
  /** A start to move it to, chosen already. */
  readonly at?: string | undefined;
}

/** A record that was sent to sign and came back is one of a session that was held. */
const cameBack = ({ returned, session }: SessionRoom): boolean => returned !== '' || (session.voidedDay ?? 0) > 0;

/** Move or cancel a session, with a reason that stays with its people. */
export function ChangeSessionPage({ target, at }: ChangeSessionPageProps): React.ReactElement {
  const styles = useStyles();
  const askRoom = useRoomService();
  const touch = useTouchTargets();
  const strings = useStrings(bookingStrings);
  const { backToHome } = useStrings(hubStrings);
  const room = useLoad(React.useCallback(() => askRoom((it) => it.openSession(target)), [askRoom, target]));
  const [done, setDone] = React.useState<WhatChanged | undefined>();

  const lead = ({ supervisees, supervisor, session, zone }: SessionRoom): string =>
    strings.changeLead(
      [...supervisees, supervisor].map(({ name }) => name),
      weekdayAndTime(session.startsAt, zone),
    );
  const forms = (value: SessionRoom): React.ReactNode => {
    const session = { shard: value.shard, pairKey: value.pairKey, sessionKey: value.sessionKey };
    if (done !== undefined || !isChangeable(value.session) || cameBack(value)) {
      return (
        <Section title={done?.sentence ?? strings.notChangeable}>
          {done && !done.told ? <Tell to={othersIn(value)} occasion={done.what} /> : undefined}
          <div className={styles.actions}>
            <RouteButton to={{ place: 'session', target: session }}>{strings.openIt}</RouteButton>
            <RouteButton appearance="subtle" to={{ place: 'home' }}>
              {backToHome}
            </RouteButton>
          </div>
        </Section>
      );
    }
    return (
      <>
        <MoveSession room={value} at={at} onDone={setDone} />
        <CancelSession room={value} onDone={setDone} />
      </>
    );
  };
  return (
    <Page className={touch}>
      <LoadStates of={room} heading={<PageHeader title={strings.changeTitle} />} rows={6}>
        {(value) => (
          <>
            <PageHeader title={strings.changeTitle} lead={lead(value)} />
            {forms(value)}
          </>
        )}
      </LoadStates>
    </Page>
  );
}
