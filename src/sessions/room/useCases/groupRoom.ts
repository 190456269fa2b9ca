import type { GroundPorts, New } from '../../../ground/ports';
import { refused } from '../../../ground/rules/Issue';
import type { Outcome } from '../../../ground/rules/Issue';
import { onConflict } from '../../../ground/steps/onConflict';
import { nowOf } from '../../../ground/steps/clock';
import type { PeoplePorts } from '../../../people/ports';
import type { HomePorts } from '../../home/ports';
import type { SessionPorts } from '../../ports';
import { isGroupItem } from '../../rules/laterWork';
import type { GroupItem } from '../../rules/WorkItem';
import { findSession } from '../../useCases/findSession';
import type { FoundSession } from '../../useCases/findSession';
import type { SessionRef } from '../../rules/SessionRef';
import type { GroupDraft } from '../GroupDraft';
import { groupRunOf, methodsIn, movedClock, notAgreed } from '../rules/groupRun';
import type { ClockMove, GroupRun } from '../rules/groupRun';

export type GroupPorts = Pick<GroundPorts, 'me' | 'now'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<SessionPorts, 'sessions' | 'working'> &
  Pick<HomePorts, 'home'>;

async function runIn(ports: GroupPorts, found: FoundSession): Promise<GroupRun> {
  const { session, catalogue } = found;
  const items = await ports.working.groupOf(session.shard, session.pairKey, session.key);
  return groupRunOf(items, session, methodsIn(catalogue));
}

/** How the group stands now; small, so that it may be asked again and again while a group meets. */
export async function lookAtGroup(ports: GroupPorts, room: SessionRef): Promise<GroupRun> {
  return runIn(ports, await findSession(ports, room));
}

/** I agree, for today, to what stays in the room. Agreed twice is agreed once. */
export async function agreeInGroup(ports: GroupPorts, room: SessionRef, key: string): Promise<GroupRun> {
  const found = await findSession(ports, room);
  const run = await runIn(ports, found);
  if (run.agreed.includes(ports.me.key)) return run;
  await ports.working.add<GroupItem>(newItem(ports, room, key, 'agreed'));
  return runIn(ports, found);
}

const newItem = (
  { me }: Pick<GroupPorts, 'me'>,
  { shard, pairKey, sessionKey }: SessionRef,
  key: string,
  what: GroupItem['what'],
): New<GroupItem> => ({
  kind: 'group',
  key,
  pairKey,
  shard,
  sessionKey,
  what,
  byKey: me.key,
  method: '',
  roles: {},
  stage: 0,
  stageAt: '',
  pausedAt: '',
  added: 0,
  aloud: [],
  without: [],
});

/** Method, roles, and who agreed aloud or is not part of the day; until notes are open, and roles also later. */
export async function arrangeGroup(ports: GroupPorts, room: SessionRef, draft: GroupDraft): Promise<Outcome<GroupRun>> {
  const found = await findSession(ports, room);
  if (found.session.supervisorKey !== ports.me.key) return refused({ code: 'notSupervisor', field: '' });
  const run = await runIn(ports, found);
  const { method, roles, aloud, without } = draft;
  const begun = (run.item?.stage ?? 0) > 0;
  // whoever is there has agreed: once notes are open nobody's part in the day changes, nor the stages
  const changed = (base: New<GroupItem>): New<GroupItem> =>
    begun ? { ...base, roles } : { ...base, method, roles, aloud, without };
  if (run.item === undefined) await ports.working.add<GroupItem>(changed(newItem(ports, room, draft.key, 'run')));
  else await changeRun(ports, run.item, (base) => ({ ...base, ...changed(base) }));
  return { ok: true, value: await runIn(ports, found) };
}

/** Opens the notes with the first stage, once everybody who is part of the day has agreed. */
export async function openGroupNotes(ports: GroupPorts, room: SessionRef): Promise<Outcome<GroupRun>> {
  const found = await findSession(ports, room);
  const { session, supervisor, supervisees } = found;
  if (session.supervisorKey !== ports.me.key) return refused({ code: 'notSupervisor', field: '' });
  const run = await runIn(ports, found);
  const waiting = notAgreed(
    run,
    [supervisor, ...supervisees].map(({ key }) => key),
  );
  if (run.item === undefined || waiting.length > 0) return refused({ code: 'notAllAgreed', field: '' });
  const at = nowOf(ports);
  if (run.item.stage === 0) await changeRun(ports, run.item, (base) => ({ ...base, stage: 1, stageAt: at }));
  return { ok: true, value: await runIn(ports, found) };
}

/**
 * Pauses, goes on, gives time, or goes to another stage. It is done to what is shown: a stage somebody left already is not left twice.
 */
export async function moveGroupClock(
  ports: GroupPorts,
  room: SessionRef,
  seen: GroupItem,
  move: ClockMove,
): Promise<Outcome<GroupRun>> {
  const found = await findSession(ports, room);
  if (found.session.supervisorKey !== ports.me.key) return refused({ code: 'notSupervisor', field: '' });
  const at = nowOf(ports);
  await changeRun(ports, seen, (base) => (base.stage === seen.stage ? movedClock(base, move, at) : base));
  return { ok: true, value: await runIn(ports, found) };
}

async function changeRun(ports: GroupPorts, first: GroupItem, change: (base: GroupItem) => GroupItem): Promise<void> {
  await onConflict(first, {
    most: 4,
    write: async (base) => {
      await ports.working.update<GroupItem>(change(base));
    },
    readAgain: async ({ shard, pairKey, key }) => {
      const found = await ports.working.find(shard, pairKey, key);
      return found !== undefined && isGroupItem(found) ? found : undefined;
    },
  });
}
