import * as React from 'react';
import { People16Regular } from '@fluentui/react-icons/lib/atoms/svg/people';
import { dayInZone } from '../../../ground/rules/days';
import { sessionRoomStrings } from '../en';
import { roomStateOf } from '../rules/roomStateOf';
import type { SessionRef } from '../../rules/SessionRef';
import type { SessionRoom } from '../RoomService';
import { IconLine } from '../../../ground/ui/IconLine';
import { useOutlook } from '../../outlook/ui/OutlookContext';
import { OutlookLine } from '../../outlook/ui/OutlookLine';
import { PageHeader } from '../../../ground/ui/PageHeader';
import type { Saving } from '../../../ground/ui/SaveState';
import { useHome } from '../../home/ui/HomeContext';
import { useStable } from '../../../ground/ui/useStable';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import { useRoomService } from '../useRoomService';
import type { Reader, WhoCanReadProps } from '../../../access/ui/WhoCanRead';
import { finishHeadingId } from './FinishPanel';
import { LeftBehind } from './LeftBehind';
import type { LeftWords } from './leftWords';
import { RoomButtons } from './RoomButtons';
import { RoomDesk } from './RoomDesk';
import { RoomMessages } from './RoomMessages';
import { useRoom } from './useRoom';
import type { Room } from './useRoom';

const nothingLeft: LeftWords['drafts'] = [];
const nobody: readonly string[] = [];
const why = {
  offline: 'offline',
  throttled: 'throttled',
  forbidden: 'refused',
  notFound: 'refused',
  invalid: 'refused',
  newer: 'refused',
  unsafe: 'refused',
  reasonFirst: 'refused',
  setUpFirst: 'refused',
  conflict: 'failed',
  unexpected: 'failed',
} as const;

function savingOf({ saving, kept, conflicts }: Pick<Room, 'saving' | 'kept' | 'conflicts'>): Saving {
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

/** The first agenda item that is not covered yet. */
const firstToCover = ({ agenda, notes }: SessionRoom): number =>
  agenda.find(({ number }) => !notes.some((note) => note.agendaNumber === number && note.covered))?.number ?? 1;

const targetOf = ({ shard, pairKey, sessionKey }: SessionRoom): SessionRef => ({ shard, pairKey, sessionKey });

const readersOf = ({ supervisees, supervisor, myRole }: SessionRoom): readonly Reader[] => [
  ...supervisees.map(
    ({ name }): Reader => ({
      name,
      why: 'supervisee',
      you: myRole === 'supervisee' && supervisees.length === 1,
    }),
  ),
  { name: supervisor.name, why: 'supervisor', you: myRole === 'supervisor' },
];

export interface SessionRoomViewProps {
  readonly room: SessionRoom;
  readonly left: LeftWords;
  /** Opens the session anew. */
  readonly onAgain: () => void;
}

/** A loaded session: its heading and state, then the desk where it is prepared and run. */
export function SessionRoomView({ room: loaded, left, onAgain }: SessionRoomViewProps): React.ReactElement {
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const room = useRoom(loaded, loaded.mayWrite ? left.drafts : nothingLeft);
  const home = useHome();
  const askRoom = useRoomService();
  const trouble = useTrouble();
  const lastItem = loaded.agenda[loaded.agenda.length - 1]?.number ?? 1;
  const [current, setCurrent] = React.useState(() => firstToCover(loaded));
  const { supervisor, supervisees, zone } = loaded;
  // time comes from Outlook, everything else from the register
  const session = useOutlook().fresh(loaded.session);
  const { status: stands } = session;
  const { mayWrite, myRole } = loaded;
  const cameBack = loaded.returned !== '' || (session.voidedDay ?? 0) > 0;
  // what the heading is given stays the same object while somebody writes, so that it is not drawn anew
  const state = React.useMemo(
    () => roomStateOf({ status: stands, mayWrite, myRole, cameBack }),
    [stands, mayWrite, myRole, cameBack],
  );
  const target = React.useMemo(() => targetOf(loaded), [loaded]);
  const { saving: ofWords, kept, conflicts } = room;
  const saving = React.useMemo(() => savingOf({ saving: ofWords, kept, conflicts }), [ofWords, kept, conflicts]);

  const lead = strings.lead(
    dates.weekdayDayMonth(dayInZone(session.startsAt, zone)),
    dates.time(session.startsAt, zone),
    dates.time(session.endsAt, zone),
  );
  const status = {
    booked: strings.notBegun,
    running: strings.draft,
    missed: strings.missedState,
    signing: '',
    sealed: '',
    held: '',
    cancelled: '',
    unknown: '',
  };
  const finish = useStable((): void => {
    setCurrent(lastItem);
    // once the item is drawn; the focus also brings it into view
    window.setTimeout(() => document.getElementById(finishHeadingId)?.focus(), 0);
  });
  const mayStart = loaded.myRole === 'supervisor' && session.status === 'booked';
  const start = async (): Promise<void> => {
    try {
      // what was just typed is not to wait behind the page that opens anew
      if (!(await room.saveNow())) return;
      await askRoom((it) => it.startSession(target));
      home.refresh();
      onAgain();
    } catch (error) {
      trouble(error);
    }
  };
  const onStart = useStable((): void => void start());
  const names = supervisees.map(({ name }) => name);
  const administrators = home.state === 'full' ? home.value.catalogue.settings.administrators : nobody;
  const readers = React.useMemo(
    (): WhoCanReadProps => ({
      people: readersOf(loaded),
      keepers: loaded.keepers,
      administrators,
      access: loaded.access,
    }),
    [loaded, administrators],
  );

  return (
    <>
      <PageHeader
        title={strings.title(names, supervisor.name)}
        lead={`${lead} ${status[session.status]}`.trim()}
        actions={
          state.kind === 'write' ? (
            <RoomButtons
              saving={saving}
              state={state}
              target={target}
              onFinish={finish}
              onStart={mayStart ? onStart : undefined}
            />
          ) : undefined
        }
      />
      <OutlookLine session={session} />
      {loaded.along.length > 0 && (
        <IconLine quiet icon={<People16Regular />}>
          {strings.along(loaded.along.map(({ name }) => name))}
        </IconLine>
      )}
      <RoomMessages room={loaded} session={session} state={state} />
      {!loaded.mayWrite && <LeftBehind room={loaded} drafts={left.drafts} />}
      {state.kind === 'write' && (
        <RoomDesk
          room={room}
          readers={readers}
          leftFailed={left.failed !== undefined}
          onAgain={onAgain}
          current={current}
          onGo={setCurrent}
          onFinish={finish}
        />
      )}
    </>
  );
}
