import * as React from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { People16Regular } from '@fluentui/react-icons/lib/atoms/svg/people';
import { dayInZone } from '../../domain/days';
import { firstNameOf } from '../../domain/names';
import { sessionRoomStrings } from '../../strings/en/sessionRoom';
import { phone } from '../shared/breakpoints';
import { IconLine } from '../shared/IconLine';
import { useOutlook } from '../shared/OutlookContext';
import { OutlookLine } from '../shared/OutlookLine';
import { PageHeader } from '../shared/PageHeader';
import { RouteButton } from '../shared/RouteLink';
import { SaveState } from '../shared/SaveState';
import type { Saving } from '../shared/SaveState';
import { useHome } from '../shared/HomeContext';
import { useStrings } from '../shared/useStrings';
import type { Reader, WhoCanReadProps } from '../shared/WhoCanRead';
import { finishHeadingId } from './FinishPanel';
import { LeftBehind } from './LeftBehind';
import type { LeftWords } from './leftWords';
import { RoomDesk } from './RoomDesk';
import { useRoom } from './useRoom';
import type { Room } from './useRoom';
import type { SessionRoom } from '../../sessions/room/RoomService';

const useStyles = makeStyles({
  wideOnly: { [phone]: { display: 'none' } },
  message: { maxWidth: '100%' },
});

const nothingLeft: LeftWords['drafts'] = [];
const why = {
  offline: 'offline',
  throttled: 'throttled',
  forbidden: 'refused',
  notFound: 'refused',
  invalid: 'refused',
  conflict: 'failed',
  unexpected: 'failed',
} as const;

function savingOf({ saving, kept, conflicts }: Room): Saving {
  // two versions wait for a choice: neither of them is the last word yet
  if (conflicts > 0 && saving.kind === 'saved') return { state: 'notSaved', why: 'choose', kept };
  switch (saving.kind) {
    case 'saved':
      return saving.savedAt ? { state: 'saved', at: saving.savedAt.toISOString() } : { state: 'idle' };
    case 'saving':
      return { state: 'saving' };
    case 'notSaved':
      return { state: 'notSaved', why: why[saving.code], kept };
  }
}

export interface SessionRoomViewProps {
  readonly room: SessionRoom;
  readonly left: LeftWords;
  /** Opens the session anew. */
  readonly onAgain: () => void;
}

/** A loaded session: its heading and state, then the desk where it is prepared and run. */
export function SessionRoomView({ room: loaded, left, onAgain }: SessionRoomViewProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const room = useRoom(loaded, loaded.mayWrite ? left.drafts : nothingLeft);
  const home = useHome();
  const lastItem = loaded.agenda[loaded.agenda.length - 1]?.number ?? 1;
  const begun =
    loaded.agenda.find(({ number }) => !loaded.notes.some((note) => note.agendaNumber === number && note.covered))
      ?.number ?? 1;
  const [current, setCurrent] = React.useState(begun);
  const { supervisor, supervisees, zone } = loaded;
  // time comes from Outlook, everything else from the register
  const session = useOutlook().fresh(loaded.session);
  const open = session.status === 'booked' || session.status === 'running' || session.status === 'missed';
  const target = { shard: loaded.shard, pairKey: loaded.pairKey, sessionKey: loaded.sessionKey };

  const lead = strings.lead(
    dates.weekdayDayMonth(dayInZone(session.startsAt, zone)),
    dates.time(session.startsAt, zone),
    dates.time(session.endsAt, zone),
  );
  const status = {
    booked: strings.draft,
    running: strings.draft,
    missed: strings.missedState,
    signing: '',
    sealed: '',
    cancelled: '',
  }[session.status];
  const finish = (): void => {
    setCurrent(lastItem);
    // once the item is drawn; the focus also brings it into view
    window.setTimeout(() => document.getElementById(finishHeadingId)?.focus(), 0);
  };
  const actions = (
    <>
      <SaveState saving={savingOf(room)} />
      {session.status === 'booked' && (
        <RouteButton to={{ place: 'change', target }}>{strings.moveOrCancel}</RouteButton>
      )}
      {loaded.myRole === 'supervisor' && (
        <Button className={styles.wideOnly} onClick={finish}>
          {strings.finish}
        </Button>
      )}
    </>
  );
  const message = (title: string, body: string, button?: React.ReactNode): React.ReactElement => (
    <>
      <MessageBar className={styles.message} intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {body}
        </MessageBarBody>
      </MessageBar>
      {button && <div>{button}</div>}
    </>
  );
  const names = supervisees.map(({ name }) => name);
  const readers: WhoCanReadProps = {
    people: [
      ...supervisees.map(
        ({ name }): Reader => ({
          name,
          why: 'supervisee',
          you: loaded.myRole === 'supervisee' && supervisees.length === 1,
        }),
      ),
      { name: supervisor.name, why: 'supervisor', you: loaded.myRole === 'supervisor' },
    ],
    keepers: loaded.keepers,
    administrators: home.state === 'full' ? home.value.catalogue.settings.administrators : [],
    access: loaded.access,
  };

  return (
    <>
      <PageHeader
        title={strings.title(names, supervisor.name)}
        lead={`${lead} ${status}`.trim()}
        actions={open && loaded.mayWrite ? actions : undefined}
      />
      <OutlookLine session={session} />
      {loaded.along.length > 0 && (
        <IconLine quiet icon={<People16Regular />}>
          {strings.along(loaded.along.map(({ name }) => name))}
        </IconLine>
      )}
      {loaded.returned !== '' && message(strings.returned(names.map(firstNameOf).join(', ')), loaded.returned)}
      {session.status === 'running' &&
        (session.voidedDay ?? 0) > 0 &&
        message(
          strings.voided(dates.dayMonth(session.voidedDay ?? 0)),
          strings.voidedText(firstNameOf(supervisor.name)),
        )}
      {(session.status === 'signing' || session.status === 'sealed') &&
        message(
          strings.sent,
          '',
          <RouteButton appearance="primary" to={{ place: 'record', target }}>
            {strings.readRecord}
          </RouteButton>,
        )}
      {session.status === 'cancelled' && message(strings.cancelledState, '')}
      {open && !loaded.mayWrite && message(strings.readOnly, '')}
      {!loaded.mayWrite && <LeftBehind room={loaded} drafts={left.drafts} />}
      {open && loaded.mayWrite && (
        <RoomDesk
          room={room}
          readers={readers}
          leftFailed={left.failed !== undefined}
          onAgain={onAgain}
          current={current}
          onGo={setCurrent}
        />
      )}
    </>
  );
}
