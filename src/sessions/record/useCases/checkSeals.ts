import type { HomePorts } from '../../home/ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Pair } from '../../../people/rules/Pair';
import type { Session } from '../../rules/Session';
import { wasHeld } from '../../rules/summary';
import type { SealFinding } from '../RecordService';
import { keepsRecords, rowsOnDay } from '../../useCases/findSession';
import { removedRecordOf } from '../../../records/rules/chain';
import { isRegisterOnly } from '../rules/recordFacts';
import { sealIn } from './readSeal';
import { byKey } from '../../useCases/superviseeRow';

/**
 * What the seals say of the sessions of a list, by the same rule as an opened record: what the register says makes
 * nothing sealed. Who is of
 * neither the pair nor the record keepers is told `unread`; the lists they could not open are not asked.
 */
export async function checkSeals(
  ports: Pick<GroundPorts, 'me' | 'sha256'> &
    Pick<PeoplePorts, 'pairs' | 'people'> &
    Pick<RecordPorts, 'seals'> &
    Pick<HomePorts, 'home'>,
  sessions: readonly Session[],
): Promise<ReadonlyMap<string, SealFinding>> {
  const held = sessions.filter(wasHeld);
  const keeps = await keepsRecords(ports);
  const members = await groupMembers(ports, held);
  const superviseesOf = (session: Session): readonly string[] =>
    session.superviseeKey === ''
      ? rowsOnDay(members.get(session.pairKey) ?? [], session).map(({ superviseeKey }) => superviseeKey)
      : [session.superviseeKey];
  const mine = held.filter(
    (session) => keeps || session.supervisorKey === ports.me.key || superviseesOf(session).includes(ports.me.key),
  );
  const found = new Map<string, SealFinding>(held.map(({ key }) => [key, 'unread']));
  if (mine.length === 0) return found;
  const [items, everyone] = await Promise.all([
    ports.seals.ofSessions(mine),
    ports.people.findByKeys(mine.flatMap((session) => [session.supervisorKey, ...superviseesOf(session)])).then(byKey),
  ]);
  // somebody who is no longer in the People list has no name there
  const signer = (key: string): { readonly key: string; readonly name: string } =>
    everyone.get(key) ?? { key, name: '' };
  await Promise.all(
    mine.map(async (session) => {
      const parties = {
        session,
        supervisor: signer(session.supervisorKey),
        supervisees: superviseesOf(session).map(signer),
      };
      const { reading } = await sealIn(ports, parties, items);
      const wasRemoved = removedRecordOf(items, session.key) !== undefined;
      const standing = isRegisterOnly(session, reading) ? 'registerOnly' : reading.state;
      found.set(session.key, wasRemoved ? 'removed' : standing);
    }),
  );
  return found;
}

/** Register rows of the groups among them; the session of a group names no supervisee. */
async function groupMembers(
  { pairs }: Pick<PeoplePorts, 'pairs'>,
  sessions: readonly Session[],
): Promise<ReadonlyMap<string, readonly Pair[]>> {
  const groups = [
    ...new Set(sessions.filter(({ superviseeKey }) => superviseeKey === '').map(({ pairKey }) => pairKey)),
  ];
  return new Map(
    await Promise.all(groups.map(async (pairKey) => [pairKey, await pairs.findByPairKey(pairKey)] as const)),
  );
}
