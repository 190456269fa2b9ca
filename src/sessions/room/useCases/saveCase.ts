import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts, New } from '../../../ground/ports';
import { caseFields } from '../../rules/workFields';
import type { CaseNote } from '../../rules/WorkItem';
import { firstWrite, laterWrite } from './firstWrite';
import { saveWork } from './saveWork';
import type { CaseDraft, RoomRef } from '../RoomDrafts';
import type { SaveResult } from '../RoomService';

/** A case of an earlier session (its ticks "on the child's file" come later) keeps its own session and year. */
export async function saveCase(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  room: RoomRef,
  draft: CaseDraft,
): Promise<SaveResult<CaseNote>> {
  const { stored, key, ...words } = draft;
  const item: New<CaseNote> = {
    kind: 'case',
    key: stored?.key ?? key,
    pairKey: room.pairKey,
    shard: stored?.shard ?? room.shard,
    sessionKey: stored?.sessionKey ?? room.sessionKey,
    ...words,
  };
  return saveWork(ports, {
    item,
    stored,
    fieldsOf: caseFields.of,
    put: caseFields.put,
    blank: caseFields.blank,
    beforeCreate: () => firstWrite(ports, room),
    beforeUpdate: () => laterWrite(ports, room, item),
  });
}
