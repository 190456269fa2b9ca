import type { HomePorts } from '../../home/ports';
import type { RecordPorts } from '../../../records/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import type { Person } from '../../../ground/rules/Person';
import type { Pair } from '../../../people/rules/Pair';
import type { Session } from '../../rules/Session';
import { wasHeld } from '../../rules/summary';
import type { SealFinding } from '../RecordService';
import { keepsRecords, rowsOnDay } from '../../useCases/findSession';
import { removedRecordOf } from '../../../records/rules/chain';
import { isRegisterOnly } from '../rules/recordFacts';
import { sealIn } from './readSeal';
import { byKey } from '../../useCases/superviseeRow';

type Ports = Pick<GroundPorts, 'me' | 'sha256'> &
  Pick<PeoplePorts, 'pairs' | 'people'> &
  Pick<RecordPorts, 'seals'> &
  Pick<HomePorts, 'home'>;

/** What the seal of a session says; `older`: it is of the first release. */
export interface SealRead {
  readonly finding: SealFinding;
  readonly older: boolean;
}

export async function checkSeals(
  ports: Ports,
  sessions: readonly Session[],
): Promise<ReadonlyMap<string, SealFinding>> {
  const read = await readSeals(ports, sessions);
  return new Map([...read].map(([key, { finding }]) => [key, finding]));
}

/**
 * What the seals say of the sessions of a list, by the same rule as an opened record: what the register says makes
 * nothing sealed. Who is of
 * neither the pair nor the record keepers is told `unread`; the lists they could not open are not asked.
 */
export async function readSeals(ports: Ports, sessions: readonly Session[]): Promise<ReadonlyMap<string, SealRead>> {
  const held = sessions.filter(wasHeld);
  const found = new Map<string, SealRead>(held.map(({ key }) => [key, { finding: 'unread', older: false }]));
  if (held.length === 0) return found;
  const inGroups = held.some(
    ({ superviseeKey, supervisorKey }) => superviseeKey === '' && supervisorKey !== ports.me.key,
  );
  const [keeps, belongs] = await Promise.all([
    keepsRecords(ports),
    inGroups ? ports.home.pairYears(ports.me.key) : ports.home.knownYears(ports.me.key),
  ]);
  const asked = held.filter(
    ({ supervisorKey, superviseeKey, pairKey }) =>
      keeps ||
      [supervisorKey, superviseeKey].includes(ports.me.key) ||
      (superviseeKey === '' && belongs.some((pair) => pair.pairKey === pairKey)),
  );
  const named = asked.flatMap(({ pairKey, supervisorKey, superviseeKey }) => [
    supervisorKey,
    superviseeKey,
    ...(belongs.find((pair) => pair.pairKey === pairKey)?.superviseeKeys ?? []),
  ]);
  // who was of a group on the day, what was signed, and the names: one batch
  const [members, items, people] = await Promise.all([
    groupMembers(ports, asked),
    asked.length === 0 ? [] : ports.seals.ofSessions(asked),
    findPeople(ports, named),
  ]);
  const superviseesOf = (session: Session): readonly string[] =>
    session.superviseeKey === ''
      ? rowsOnDay(members.get(session.pairKey) ?? [], session).map(({ superviseeKey }) => superviseeKey)
      : [session.superviseeKey];
  const mine = asked.filter(
    (session) => keeps || session.supervisorKey === ports.me.key || superviseesOf(session).includes(ports.me.key),
  );
  if (mine.length === 0) return found;
  const everyone = byKey([...people, ...(await findPeople(ports, left(mine.flatMap(superviseesOf), named)))]);
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
      found.set(session.key, {
        finding: wasRemoved ? 'removed' : standing,
        older: reading.content?.version === 1,
      });
    }),
  );
  return found;
}

const left = (keys: readonly string[], known: readonly string[]): readonly string[] =>
  keys.filter((key) => !known.includes(key));

async function findPeople(
  { people }: Pick<PeoplePorts, 'people'>,
  keys: readonly string[],
): Promise<readonly Person[]> {
  const asked = [...new Set(keys)].filter((key) => key !== '');
  return asked.length === 0 ? [] : people.findByKeys(asked);
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
