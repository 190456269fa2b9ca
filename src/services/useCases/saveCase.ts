import type { CaseNote } from '../../domain/WorkItem';
import type { CaseDraft, SaveResult, SessionRef } from '../HubServices';
import type { New, Ports } from '../ports';
import { firstWrite } from './firstWrite';
import { sameWords, saveWork } from './saveWork';

/** A case of an earlier session (its ticks "on the child's file" come later) keeps its own session and year. */
export async function saveCase(ports: Ports, room: SessionRef, draft: CaseDraft): Promise<SaveResult<CaseNote>> {
  const { stored, key, ...words } = draft;
  const item: New<CaseNote> = {
    kind: 'case', key: stored?.key ?? key, pairKey: room.pairKey, shard: stored?.shard ?? room.shard, sessionKey: stored?.sessionKey ?? room.sessionKey, ...words,
  };
  return saveWork<CaseNote>(ports, {
    item, stored,
    same: (theirs) => sameWords(item, theirs, ['agendaNumber', 'position', 'reference', 'stages', 'functions', 'fileLine', 'onFile', 'onChronology']),
    beforeCreate: () => firstWrite(ports, room),
  });
}
