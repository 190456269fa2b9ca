import { signatureStatement } from '../../domain/canonicalText';
import type { SealReading } from '../../domain/sealing';
import { sealStateOf, uniqueItems } from '../../domain/sealing';
import type { Addendum, SealItem } from '../../domain/SealedRecord';
import type { Ports } from '../ports';
import type { FoundSession } from './findSession';

export interface ReadSeal {
  readonly reading: SealReading;
  readonly addenda: readonly Addendum[];
  /** Addenda whose text no longer gives their hash. */
  readonly changedAddenda: number;
  readonly items: readonly SealItem[];
}

/** Reads what was signed and recomputes every hash now; nothing stored is believed. */
export async function readSeal(ports: Pick<Ports, 'seals' | 'sha256'>, found: Pick<FoundSession, 'session' | 'supervisor' | 'supervisees'>): Promise<ReadSeal> {
  const { session, supervisor, supervisees } = found;
  const items = uniqueItems(await ports.seals.ofSession(session.shard, session.pairKey, session.key));
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
    items, addenda,
    changedAddenda: addenda.filter((addendum) => hashes.get(addendum.key) !== addendum.hash).length,
    reading: sealStateOf({ items, parties, hashes, status: session.status }),
  };
}

function hashedText(item: SealItem): string | undefined {
  switch (item.kind) {
    case 'text':
    case 'addendum': return item.text;
    case 'signature': return signatureStatement(item);
    case 'access': return undefined;
  }
}
