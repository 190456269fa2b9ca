import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts, New } from '../../../ground/ports';
import { carriedAfterChange } from '../../rules/carriedInto';
import { actionFields } from '../../rules/workFields';
import type { Action } from '../../rules/WorkItem';
import { todayOf } from '../../../ground/steps/clock';
import { firstWrite, laterWrite } from './firstWrite';
import { refreshSummary } from '../../useCases/refreshSummary';
import { saveWork } from './saveWork';
import type { ActionDraft, RoomRef } from '../RoomDrafts';
import type { SaveResult } from '../RoomService';

/**
 * An action carried in keeps its key, session and year. Its number of open ones stands in the register, so the row
 * follows.
 */
export async function saveAction(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  room: RoomRef,
  draft: ActionDraft,
): Promise<SaveResult<Action>> {
  const { stored, key, text, ownerKey, dueDay, agendaNumber, caseReference, status } = draft;
  const item: New<Action> = {
    kind: 'action',
    key: stored?.key ?? key,
    pairKey: room.pairKey,
    shard: stored?.shard ?? room.shard,
    sessionKey: stored?.sessionKey ?? room.sessionKey,
    text,
    ownerKey,
    dueDay,
    status,
    agendaNumber,
    caseReference,
    carried: stored === undefined ? [] : carriedAfterChange(stored, { text, ownerKey }),
    doneDay: status === 'done' ? (stored?.doneDay ?? todayOf(ports, await ports.home.reference())) : undefined,
  };
  const result = await saveWork(ports, {
    item,
    stored,
    // what follows from the words is joined with them: another's new text has set back how often it was carried
    fieldsOf: (one) => ({ ...actionFields.of(one), carried: one.carried, doneDay: one.doneDay }),
    put: (one, fields) => ({ ...one, ...fields }),
    blank: { ...actionFields.blank, carried: [], doneDay: undefined },
    beforeCreate: () => firstWrite(ports, room),
    beforeUpdate: () => laterWrite(ports, room, item),
  });
  // A new one is counted when the session is finished; until then only a change of state moves the count.
  if (result.kind === 'saved' && stored !== undefined && stored.status !== status)
    await refreshSummary(ports, room.pairKey);
  return result;
}

/** Ticks an action off (or opens it again) from wherever it is shown. */
export async function setActionStatus(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs'> &
    Pick<RecordPorts, 'seals'> &
    Pick<SessionPorts, 'sessions' | 'working'> &
    Pick<HomePorts, 'home'>,
  action: Action,
  status: Action['status'],
): Promise<SaveResult<Action>> {
  const { key, text, ownerKey, dueDay, agendaNumber, caseReference } = action;
  return saveAction(ports, action, {
    key,
    stored: action,
    text,
    ownerKey,
    dueDay,
    agendaNumber,
    caseReference,
    status,
  });
}
