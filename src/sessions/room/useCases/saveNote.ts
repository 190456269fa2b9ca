import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts, New } from '../../../ground/ports';
import { noteFields } from '../../rules/workFields';
import type { Note } from '../../rules/WorkItem';
import { derivedKey } from '../../../ground/steps/derivedKey';
import { firstWrite, laterWrite } from './firstWrite';
import { saveWork } from './saveWork';
import type { NoteDraft, RoomRef } from '../RoomDrafts';
import type { SaveResult } from '../RoomService';

/**
 * There is one note for each agenda item of a session, whoever begins it: its key follows from both, so that two people
 * never write past each other.
 */
export async function saveNote(
  ports: Pick<GroundPorts, 'me' | 'now' | 'sha256'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  room: RoomRef,
  draft: NoteDraft,
): Promise<SaveResult<Note>> {
  const { stored, agendaNumber, covered, text, functions, apart } = draft;
  const key = stored?.key ?? (await derivedKey(ports, room.sessionKey, 'note', String(agendaNumber)));
  const item: New<Note> = {
    kind: 'note',
    key,
    pairKey: room.pairKey,
    shard: room.shard,
    sessionKey: room.sessionKey,
    agendaNumber,
    covered,
    text,
    functions,
    ...(apart === undefined ? {} : { apart }),
  };
  return saveWork(ports, {
    item,
    stored,
    fieldsOf: noteFields.of,
    put: noteFields.put,
    blank: noteFields.blank,
    beforeCreate: () => firstWrite(ports, room),
    beforeUpdate: () => laterWrite(ports, room, item),
  });
}
