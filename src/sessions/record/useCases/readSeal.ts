import type { RecordPorts } from '../../../records/ports';
import type { GroundPorts } from '../../../ground/ports';
import { signatureStatement } from '../../../records/rules/canonicalText';
import { lowestOfEachKey } from '../../../ground/rules/lowestOfEachKey';
import type { Person } from '../../../ground/rules/Person';
import type { SealReading } from '../../../records/rules/sealing';
import { sealStateOf } from '../../../records/rules/sealing';
import type { Addendum, SealItem } from '../../../records/rules/SealedRecord';
import type { Session } from '../../rules/Session';

/** Whose signatures a session's record needs. */
export interface SealedSession {
  readonly session: Session;
  readonly supervisor: Signer;
  readonly supervisees: readonly Signer[];
}
type Signer = Pick<Person, 'key' | 'login'>;

export interface ReadSeal {
  readonly reading: SealReading;
  readonly addenda: readonly Addendum[];
  /** Addenda whose text no longer gives their hash. */
  readonly changedAddenda: number;
  readonly items: readonly SealItem[];
}

/** Reads what was signed and recomputes every hash now; nothing stored is believed. */
export async function readSeal(
  ports: Pick<GroundPorts, 'sha256'> & Pick<RecordPorts, 'seals'>,
  found: SealedSession,
): Promise<ReadSeal> {
  const { session } = found;
  return sealIn(ports, found, await ports.seals.ofSession(session.shard, session.pairKey, session.key));
}

/** The same of items that were read already; those of other sessions must not be among them. */
export async function sealIn(
  ports: Pick<GroundPorts, 'sha256'>,
  { session, supervisor, supervisees }: SealedSession,
  all: readonly SealItem[],
): Promise<ReadSeal> {
  const items = lowestOfEachKey(all);
  const hashes = new Map<string, string>();
  for (const item of items) {
    const text = hashedText(item);
    if (text !== undefined) hashes.set(item.key, await ports.sha256(text));
  }
  const parties = [
    { key: supervisor.key, login: supervisor.login, role: 'supervisor' as const },
    ...supervisees.map(({ key, login }) => ({ key, login, role: 'supervisee' as const })),
  ];
  const addenda = items.filter((item): item is Addendum => item.kind === 'addendum');
  return {
    items,
    addenda,
    changedAddenda: addenda.filter((addendum) => hashes.get(addendum.key) !== addendum.hash).length,
    reading: sealStateOf({ items, parties, hashes, status: session.status }),
  };
}

function hashedText(item: SealItem): string | undefined {
  switch (item.kind) {
    case 'text':
    case 'addendum':
      return item.text;
    case 'signature':
      return signatureStatement(item);
    case 'access':
    case 'unknown':
      return undefined;
  }
}
